// A form with the guide beside it: a field lights up its step, and a pasted address fills in what it tells.
import { Guide, type GuideElement, type GuideEvents } from 'linkbook/react';
import { useRef, useState } from 'react';

const site = 'https://linkbook.example';

export function LinkHubSpot() {
  const guide = useRef<GuideElement>(null);
  const [lang, setLang] = useState('en');
  const [deals, setDeals] = useState(true);
  const [fields, setFields] = useState<GuideEvents['ready']['fields']>([]);
  const [values, setValues] = useState<Record<string, string>>({});
  const set = (field: string, value: string) => setValues(before => ({ ...before, [field]: value }));

  return (
    <>
      <form>
        <select aria-label="Language" value={lang} onChange={({ target }) => setLang(target.value)}>
          <option value="en">English</option>
          <option value="de">Deutsch</option>
        </select>
        <label>
          <input type="checkbox" checked={deals} onChange={({ target }) => setDeals(target.checked)} /> With deals
        </label>
        {fields.map(({ id, label, secret }) => (
          <label key={id}>
            {label}{' '}
            <input
              name={id}
              type={secret ? 'password' : 'text'}
              autoComplete="off"
              value={values[id] ?? ''}
              onChange={({ target }) => set(id, target.value)}
              onFocus={() => guide.current?.focusField(id)}
            />
          </label>
        ))}
      </form>
      <Guide
        ref={guide}
        script={`${site}/embed/v1.js`}
        provider="hubspot"
        app="Acme"
        lang={lang}
        scopes={['crm.objects.contacts.read', ...(deals ? ['crm.objects.deals.read'] : [])]}
        onReady={({ fields }) => setFields(fields)}
        onFieldread={({ field, value }) => set(field, value)}
      >
        <a href={`${site}/guides/hubspot/`}>How to link your HubSpot account</a>
      </Guide>
    </>
  );
}
