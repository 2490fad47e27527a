import { mostBytes, mostBytesInAll, mostBytesOfGuidance, mostFiles, mostLevels } from '../reading/limits';
import { markNotes } from '../schema/published';

const kilobytes = (bytes: number) => `${bytes / 1024} kB`;

/** What somebody needs to know before the first key. */
export function introduction(): string {
  return `<!-- Written by: npm run -s porras -- explain --all > docs/definitions.md -->

# Definitions

How a rollout goes is written in YAML: who takes part, which steps a service climbs, what has to be so before each of them, and when. This page tells every file, every key and every fault. It is what \`porras explain\` prints: \`porras explain bookableBy\` tells of a key, \`porras explain not-allowed\` of a fault.

## The files of a programme

A programme is one folder:

\`\`\`
programme.yaml         whose rollout it is, where and by whom, and what clients are always told
rollout.yaml           the stair with its gates, the phases, the workshops, the settings tests
communications.yaml    what is told, to whom and how
training.yaml          what people are taught
metrics.yaml           what is counted
service-tasks/ID.yaml  one file a service task: its services, dates and deviations
guidance/SERVICE/AUDIENCE.LANGUAGE.md
                       first drafts of guidance, such as guidance/lastenvalvoja/client.fi.md
\`\`\`

The first five and one service task are there in every programme; guidance drafts may be missing. Files of other kinds (a README, a picture) may lie beside them; YAML that nothing reads is a fault, so that no slip in a name goes unseen.

\`porras validate DIR\` checks a folder and tells every fault of every file at once. \`porras plan DIR\` says what would change, and \`porras apply DIR\` puts the folder in force. What has happened since is recorded in Porras, and never written back into the files.

The first line of each file names the schema from which an editor with a YAML language server (VS Code with the YAML extension, Neovim, Emacs, Zed) completes and checks as one types:

\`\`\`yaml
# yaml-language-server: $schema=../schema/programme.schema.json
\`\`\`

\`porras schemas DIR\` writes these schemas.

## How YAML is read

As YAML 1.2 with its core schema, and strictly, so that a file means what it looks like:

- \`no\`, \`yes\` and \`on\` are text, \`true\` and \`false\` are not. Text that looks like a number needs quotes: \`"50"\`.
- Days are written \`2026-03-02\`.
- A text with a comma inside \`{ }\` needs quotes: \`{ fi: "Ateriat, turvapuhelin" }\`.
- One document a file, in UTF-8 without a byte order mark, indented with spaces.
- Anchors, aliases, tags and merge keys (\`<<\`) are faults: what counts stands where it is read.
- The same key twice, a key without a value and an unknown key are faults.
- A YAML file has at most ${kilobytes(mostBytes)}, a guidance draft ${kilobytes(mostBytesOfGuidance)}, a folder ${mostFiles} files and ${mostBytesInAll / 1024 / 1024} MB; nothing is nested more than ${mostLevels} levels deep.

Ids are small letters a–z, numbers and single hyphens: \`perheoikeudelliset-palvelut\`. History hangs on them, so that an id is changed with \`renamedFrom\` only. Names are texts in the programme’s languages, and may change at any time.

## How to read this page

Each key stands with its meaning, what its value has to be, whether it is required, what holds when it is left out, and one right and one wrong way to write it, with the code of the fault that the wrong one has.

- ${markNotes.material}
- ${markNotes.editorial}

Maps are told in the chapter of their file, and those that several files have in a chapter of their own. \`service-task.socialServices.appointmentTypes\` is the key \`appointmentTypes\` of a member of \`socialServices\` in a file of service-tasks/.`;
}
