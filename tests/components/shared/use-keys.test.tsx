// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { useKeys } from '../../../components/shared/use-keys.ts';

it('a key goes to the view that stands there, however soon it is pressed', () => {
  const heard: string[] = [];
  function View({ name }: { name: string }) {
    useKeys({ d: () => heard.push(name) });
    return <p>{name}</p>;
  }
  const press = (): void => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'd' }));
  };
  render(<View key="list" name="list" />, document.body);
  press();
  render(<View key="account" name="account" />, document.body);
  press();
  expect(heard).toEqual(['list', 'account']);
});
