import { globalIgnores } from 'eslint/config';
import a11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** Files whose tool asks for a default export: pages, and what configures a tool. */
const defaultExports = [
  'app/routes/**',
  'app/root.tsx',
  'app/routes.ts',
  'app/entry.*.tsx',
  '*.config.{js,ts}',
];

export default typescript.config(
  globalIgnores(['build', 'var', 'db/migrations', '**/*.cjs']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommendedTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A loader or an action refuses by throwing its Response.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', package: '@remix-run/server-runtime', name: 'TypedResponse' },
          ],
        },
      ],
      // One import for a type and a value of the same module reads better than two shapes by accident.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // `satisfies never` in the default branch is how a switch proves that it is complete.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'max-lines': ['error', 250],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [a11y.flatConfigs.strict, hooks.configs.flat.recommended],
    plugins: { react },
    rules: {
      'react/jsx-key': 'error',
      'react/jsx-no-target-blank': 'error',
      'react/no-danger': 'error',
      // CSP forbids style attributes: everything that is seen has its class.
      'react/forbid-dom-props': ['error', { forbid: ['style'] }],
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: defaultExports,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name for one thing.' },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'test/**'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    // What these print is what they are for.
    files: ['app/cli/**', 'test/bench/**', '**/*.config.*'],
    rules: { 'no-console': 'off' },
  },
);
