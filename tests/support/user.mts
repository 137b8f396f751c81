import * as blueButton from '@payerkit/blue-button';
import { PayerKitError } from '@payerkit/core';
import * as node from '@payerkit/core/node';
import * as optum from '@payerkit/optum';
import * as fhir from '@payerkit/optum/mapping';
import * as pharmacy from '@payerkit/optum/pharmacy';
import * as x12 from '@payerkit/optum/x12';
import * as redis from '@payerkit/redis';
import * as sandbox from '@payerkit/sandbox';
import * as umbrella from 'payerkit';

export const all = [PayerKitError, blueButton, optum, node, fhir, pharmacy, x12, redis, sandbox, umbrella];
