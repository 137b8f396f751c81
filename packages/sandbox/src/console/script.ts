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
  const open = make('button', entry.path ?? entry.template, 'link');
  open.setAttribute('aria-expanded', 'false');
  const path = make('td', undefined, 'path');
  path.append(open, ...(entry.path === undefined ? [] : [make('span', ' no such route', 'error')]));
  row.addEventListener('click', () => toggleDetails(row, open, entry));
  row.append(
    make('td', new Date(entry.at).toLocaleTimeString()),
    make('td', entry.method),
    path,
    status,
    make('td', entry.durationMs.toFixed(1) + ' ms'),
    make('td', entry.member ?? ''),
    make('td', entry.faults.join(', '), 'faults'),
  );
  $('journal').prepend(row);
  while ($('journal').children.length > 300) $('journal').lastChild.remove();
  hide(row);
  countHits();
}

// The line that would send the request again. The journal holds neither ids nor credentials: the shell's variables fill those in.
function curlOf(entry) {
  const literal = (text) => text.replace(/[\\\\"$\x60]/g, '\\\\$&');
  const variable = (name) => '$' + name.replace(/W/g, '_');
  const path = entry.path === undefined
    ? entry.template.split(/(\\{\\w+\\})/).map((part, place) => place % 2 === 1 ? variable(part.slice(1, -1)) : literal(part)).join('')
    : literal(entry.path);
  const query = Object.entries(entry.query).map(([name, value]) =>
    literal(encodeURIComponent(name)) + '=' + (value === '***' ? variable(name) : literal(encodeURIComponent(value)))).join('&');
  const parts = ['curl --globoff', ...(entry.method === 'GET' ? [] : ['--request ' + entry.method])];
  const scheme = (entry.headers.authorization ?? '').split(' ', 1)[0].toLowerCase();
  if (scheme === 'basic') parts.push('--user "$CLIENT_ID:$CLIENT_SECRET"');
  else if (scheme !== '') parts.push('--header "Authorization: Bearer $ACCESS_TOKEN"');
  for (const name of ['accept', 'content-type']) {
    const value = entry.headers[name];
    if (value !== undefined && value !== '*/*') parts.push('--header "' + name + ': ' + literal(value) + '"');
  }
  if (Number(entry.headers['content-length'] ?? 0) > 0) parts.push('--data-binary "$BODY"');
  parts.push('"' + literal(location.origin) + path + (query === '' ? '' : '?' + query) + '"');
  return parts.join(' ');
}
// Long lines scroll, so the keyboard has to reach them.
const code = (text) => {
  const element = make('pre', text);
  element.tabIndex = 0;
  return element;
};
const copy = (text, name) => {
  const button = make('button', name);
  button.addEventListener('click', () => run(async () => { await navigator.clipboard.writeText(text); say('Copied.'); }));
  return button;
};

function toggleDetails(row, open, entry) {
  const shownBefore = open.getAttribute('aria-expanded') === 'true';
  open.setAttribute('aria-expanded', String(!shownBefore));
  if (shownBefore) return row.nextSibling.remove();
  const list = make('dl');
  const pairs = (values) => Object.entries(values).map(([name, value]) => name + ': ' + value).join('\\n');
  const facts = {
    Time: new Date(entry.at).toISOString(),
    Vendor: entry.vendor,
    Route: entry.template === '*' ? 'no such route' : entry.template,
    Query: pairs(entry.query),
    Headers: pairs(entry.headers),
    Status: entry.status ?? 'none',
    Handled: entry.processed ? 'yes' : 'no',
    Delivered: entry.completed ? 'yes' : 'no',
    Bytes: entry.requestBytes + ' in, ' + entry.responseBytes + ' out',
    Member: entry.member ?? '',
    Faults: entry.faults.join(', '),
    Failure: entry.failure ?? '',
  };
  for (const [name, value] of Object.entries(facts)) if (value !== '') list.append(make('dt', name), make('dd', String(value)));
  const curl = curlOf(entry);
  const cell = make('td');
  cell.colSpan = 7;
  cell.append(list, code(curl), copy(curl, 'Copy as cURL'));
  const details = make('tr', undefined, 'details');
  details.append(cell);
  // Clicks in the details are not clicks on the row.
  details.addEventListener('click', (event) => event.stopPropagation());
  row.after(details);
}

// Rows that do not hold the filter's text are hidden, with their details.
function hide(row) {
  const hidden = !row.textContent.toLowerCase().includes($('filter').value.trim().toLowerCase());
  row.hidden = hidden;
  if (row.nextSibling?.className === 'details') row.nextSibling.hidden = hidden;
}
function countHits() {
  const rows = [...$('journal').children].filter((row) => row.className !== 'details');
  const hits = rows.filter((row) => !row.hidden).length;
  $('hits').textContent = $('filter').value.trim() === '' ? '' : hits + ' of ' + rows.length;
}
$('filter').addEventListener('input', () => {
  for (const row of [...$('journal').children]) if (row.className !== 'details') hide(row);
  countHits();
});

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

function showConfiguration({ url, blueButton, optum, env }) {
  const environment = { baseUrl: url, kind: 'sandbox' };
  const { baseUrl: _, ...credentials } = blueButton;
  const { baseUrl: __, ...keys } = optum;
  for (const [name, value] of [['BlueButtonClient', { environment, ...credentials }], ['OptumClient', { environment, ...keys }]]) {
    const text = 'new ' + name + '(' + JSON.stringify(value, null, 2) + ')';
    $('configuration').append(code(text), copy(text, 'Copy for ' + name));
  }
  $('configuration').append(code(env), copy(env, 'Copy as .env'));
  $('url').textContent = url;
}

function showApplications(applications) {
  for (const { name, clientId, redirectUris, loopbackRedirects } of applications) {
    const row = make('tr');
    const uris = make('td', undefined, 'path');
    for (const uri of [...redirectUris, ...(loopbackRedirects ? ['any loopback address'] : [])]) uris.append(make('div', uri));
    row.append(make('td', name), make('td', clientId), uris);
    $('applications').append(row);
  }
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
  const [configuration, faults, members, switches, applications] = await Promise.all([
    control('/configuration'), control('/faults'), control('/members?count=40'), control('/switches'), control('/blue-button/applications'),
  ]);
  showConfiguration(configuration);
  showApplications(applications);
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
  const advance = (button, hours) => $(button).addEventListener('click', () => run(async () => {
    const { now } = await control('/clock', 'POST', { advanceMs: hours() * 3600000 });
    say('The sandbox clock is at ' + new Date(now).toLocaleString());
  }));
  advance('hour', () => 1);
  advance('day', () => $('days').valueAsNumber * 24);
});
`;
