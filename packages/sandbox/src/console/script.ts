/** The console's program, as the browser runs it. The token is in the address after `#`, which no server sees. */
export const SCRIPT = `
const token = location.hash.slice(1);
const $ = (id) => document.getElementById(id);
const make = (name, text, className) => {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
};
const say = (text, kind = 'quiet') => { $('state').textContent = text; $('state').className = kind; };
const stream = (text, kind) => { $('stream').textContent = text; $('stream').className = kind; };

async function control(path, method = 'GET', body) {
  const response = await fetch('/_control' + path, {
    method,
    headers: { authorization: 'Bearer ' + token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (response.status === 401) throw new Error('Open this page with the address that the sandbox printed, including the token after the #.');
  const text = await response.text();
  const value = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(value.error);
  return value;
}
const run = (task) => task().catch((error) => say(error.message, 'error'));

// Numbers of the exchanges on the page: the journal is read when the stream starts, and again after an interruption.
const shown = new Set();
function showEntry(entry) {
  if (shown.has(entry.id)) return;
  shown.add(entry.id);
  const good = entry.completed && entry.status < 400;
  const row = make('tr', undefined, good ? 'good' : 'bad');
  const status = make('td', undefined, 'status');
  status.append(make('span', entry.status === undefined ? 'interrupted' : String(entry.status) + (entry.completed ? '' : ', interrupted')));
  row.append(
    make('td', new Date(entry.at).toLocaleTimeString()),
    make('td', entry.method),
    make('td', entry.template === '*' ? 'not routed' : entry.template, 'path'),
    status,
    make('td', entry.durationMs.toFixed(1) + ' ms'),
    make('td', entry.member ?? ''),
    make('td', entry.faults.join(', '), 'faults'),
  );
  $('journal').prepend(row);
  while ($('journal').children.length > 300) $('journal').lastChild.remove();
}

// Under load many exchanges end while a request for the counters is pending: they are requested again afterwards.
let counting;
let stale = false;
function showCounters() {
  stale = true;
  counting ??= readCounters().finally(() => { counting = undefined; });
  return counting;
}
async function readCounters() {
  while (stale) {
    stale = false;
    const { requests, tokenRequests, submissions } = await control('/counters');
    $('counters').textContent = requests + ' requests, ' + (tokenRequests.blueButton + tokenRequests.optum) + ' for tokens, ' +
      submissions.received + ' submissions received, ' + submissions.processed + ' processed';
  }
}

const base64url = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');

async function logIn(configuration, member, lang) {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(48)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    client_id: configuration.blueButton.clientId,
    redirect_uri: location.origin + '/callback',
    response_type: 'code',
    state: base64url(crypto.getRandomValues(new Uint8Array(24))),
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    lang,
    login_hint: member.user,
  });
  open('/v2/o/authorize/?' + query, '_blank');
}

function showMembers(members, configuration) {
  for (const member of members) {
    const row = make('tr');
    const actions = make('td');
    for (const [lang, text] of [['en', 'Log in'], ['es', 'Español']]) {
      const button = make('button', text);
      button.setAttribute('aria-label', text + ', ' + member.user);
      button.addEventListener('click', () => run(() => logIn(configuration, member, lang)));
      actions.append(button, ' ');
    }
    row.append(make('td', member.user), make('td', member.password), make('td', String(member.claims)), actions);
    $('members').append(row);
  }
}

function showConfiguration({ url, blueButton, optum }) {
  const environment = { baseUrl: url, kind: 'sandbox' };
  const { baseUrl: _, ...credentials } = blueButton;
  const { baseUrl: __, ...keys } = optum;
  for (const [name, value] of [['BlueButtonClient', { environment, ...credentials }], ['OptumClient', { environment, ...keys }]]) {
    const text = 'new ' + name + '(' + JSON.stringify(value, null, 2) + ')';
    const button = make('button', 'Copy for ' + name);
    button.addEventListener('click', () => run(async () => { await navigator.clipboard.writeText(text); say('Copied.'); }));
    $('configuration').append(make('pre', text), button);
  }
  $('url').textContent = url;
}

// The requests that a fault affects, and their description.
function struck() {
  const route = $('route').value.trim();
  const count = $('count').valueAsNumber;
  const percent = $('rate').valueAsNumber;
  return {
    selector: {
      ...(route === '' ? {} : { route }),
      ...(count > 0 ? { count } : {}),
      ...(percent > 0 ? { rate: percent / 100 } : {}),
    },
    words: (route === '' ? '' : ' for ' + route) + (count > 0 ? ', ' + count + ' times' : '') + (percent > 0 ? ', ' + percent + ' %' : ''),
  };
}

// Fields for the settings of a fault, and a function that reads them.
function settingsOf(name, defaults, given) {
  const group = make('div', undefined, 'settings');
  const fields = Object.entries(defaults).map(([key, value]) => {
    const label = make('label', key);
    const field = make('input');
    field.type = typeof value === 'boolean' ? 'checkbox' : typeof value === 'number' ? 'number' : 'text';
    field.setAttribute('aria-label', name + ' ' + key);
    const now = given?.[key] ?? value;
    if (typeof value === 'boolean') field.checked = now;
    else { field.value = now; field.step = 'any'; }
    label.append(field);
    group.append(label);
    return [key, () => typeof value === 'boolean' ? field.checked : typeof value === 'number' ? field.valueAsNumber : field.value];
  });
  return { group, read: () => Object.fromEntries(fields.map(([key, read]) => [key, read()])) };
}

// Turns each fault off on the page, after the sandbox has removed all of them.
const forget = [];
function showFaults({ kinds, active }) {
  for (const { name, about, defaults } of kinds) {
    let armed = active.find(({ rule }) => rule.fault === name);
    const box = make('input');
    box.type = 'checkbox';
    box.id = 'fault-' + name;
    box.checked = armed !== undefined;
    box.setAttribute('role', 'switch');
    const words = make('span', name, 'name');
    words.id = box.id + '-name';
    const detail = make('span', about, 'quiet');
    detail.id = box.id + '-about';
    box.setAttribute('aria-labelledby', words.id);
    box.setAttribute('aria-describedby', detail.id);
    const text = make('span');
    text.append(words, detail);
    const settings = settingsOf(name, defaults, armed?.rule);
    const change = async () => {
      if (armed !== undefined) await control('/faults/' + armed.id, 'DELETE');
      armed = undefined;
      if (!box.checked) return say('Off: ' + name);
      const { selector, words } = struck();
      try {
        armed = await control('/faults', 'POST', { fault: name, ...settings.read(), ...selector });
      } catch (error) {
        box.checked = false;
        throw error;
      }
      say('On: ' + name + words);
    };
    box.addEventListener('change', () => run(change));
    settings.group.addEventListener('change', () => { if (box.checked) run(change); });
    forget.push(() => { armed = undefined; box.checked = false; });
    const label = make('label');
    label.append(box, text);
    const row = make('div', undefined, 'fault');
    row.append(label, settings.group);
    $('faults').append(row);
  }
}
const spaced = (name) => name.replace(/([A-Z])/g, ' $1').toLowerCase();
const change = (element, vendor, name, read) => element.addEventListener('change', () => run(async () => {
  await control('/' + vendor + '/switches', 'POST', { [name]: read() });
  say('Set: ' + spaced(name));
}));
function showSwitches({ choices, ...vendors }) {
  for (const [vendor, switches] of Object.entries(vendors)) {
    const group = make('fieldset');
    const title = make('h3', vendor === 'optum' ? 'Optum' : 'Blue Button');
    title.id = 'switches-' + vendor;
    group.setAttribute('aria-labelledby', title.id);
    for (const [name, value] of Object.entries(switches)) {
      const label = make('label', undefined, 'setting');
      const field = make(name in choices ? 'select' : 'input');
      if (name in choices) field.append(...choices[name].map((choice) => make('option', choice)));
      else field.type = typeof value === 'boolean' ? 'checkbox' : 'number';
      if (typeof value === 'boolean') { field.checked = value; field.setAttribute('role', 'switch'); } else field.value = value;
      change(field, vendor, name, () => typeof value === 'boolean' ? field.checked : typeof value === 'number' ? field.valueAsNumber : field.value);
      label.append(make('span', spaced(name)), field);
      group.append(label);
    }
    $('switches').append(title, group);
  }
}

run(async () => {
  const [configuration, faults, members, switches] = await Promise.all([
    control('/configuration'), control('/faults'), control('/members?count=40'), control('/switches'),
  ]);
  showConfiguration(configuration);
  showFaults(faults);
  showMembers(members, configuration);
  showSwitches(switches);
  const events = new EventSource('/_control/events?token=' + encodeURIComponent(token));
  events.addEventListener('ready', () => run(async () => {
    for (const entry of (await control('/journal')).slice(-300)) showEntry(entry);
    await showCounters();
    stream('Live', 'live');
  }));
  events.addEventListener('exchange', ({ data }) => { showEntry(JSON.parse(data)); run(showCounters); });
  events.addEventListener('error', () => stream('The sandbox has ended.', 'error'));
  $('reset').addEventListener('click', () => run(async () => {
    await control('/reset', 'POST');
    $('journal').replaceChildren();
    shown.clear();
    for (const each of forget) each();
    await showCounters();
    say('Reset: tokens, consents, submissions, faults, journal.');
  }));
  $('hour').addEventListener('click', () => run(async () => {
    const { now } = await control('/clock', 'POST', { advanceMs: 3600000 });
    say('The sandbox clock is at ' + new Date(now).toLocaleString());
  }));
});
`;
