import { useId } from 'preact/hooks';
import type { Choices } from '../../lib/settings/choices.ts';
import type { Language } from '../../lib/settings/languages.ts';
import { useWords } from '../text.tsx';
import type { Choose } from './MarksPart.tsx';
import { Part, type Outcome } from './Part.tsx';

interface LanguagePartProps {
  language: Choices['language'];
  languages: readonly Language[];
  outcome: Outcome | undefined;
  onChoose: Choose;
}

/** Which language Newsgloss speaks; each is called as its speakers call it. */
export function LanguagePart({ language, languages, outcome, onChoose }: LanguagePartProps) {
  const { text } = useWords();
  const id = useId();
  return (
    <Part heading="optionsLanguage" name="language" outcome={outcome}>
      <select
        class="language"
        aria-label={text('optionsLanguage')}
        aria-describedby={id}
        value={language}
        onChange={(event) => onChoose('language', event.currentTarget.value as Choices['language'])}
      >
        <option value="auto">{text('languageAuto')}</option>
        {languages.map((folder) => (
          <option key={folder} value={folder} lang={tagOf(folder)}>
            {nameOf(tagOf(folder))}
          </option>
        ))}
      </select>
      <p id={id} class="switch-explanation">
        {text('languageHow')}
      </p>
    </Part>
  );
}

/** The BCP 47 tag of a folder of messages. */
function tagOf(folder: string): string {
  return folder.replace('_', '-');
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
