import { appointAdministrator } from '@/lib/commands/installation'
import { system } from '@/lib/domain/actor'
import { Advice, type CliCommand, optionsOf } from '../cli-command'

export const command: CliCommand = {
  usage: 'admin create --email ADDRESS --name NAME --organisation NAME',
  summary: 'Gives an organisation its first administrator, and creates the organisation if it is new.',
  async run([action, ...args]) {
    if (action !== 'create') throw new Advice('An administrator can only be created here; rights are ended in the application.')
    const options = optionsOf(args, ['email', 'name', 'organisation'])
    const result = await appointAdministrator(system, options)
    if (!result.ok)
      throw new Advice(
        result.problem.kind === 'invalid' ? `Check: ${Object.keys(result.problem.fields).join(', ')}` : result.problem.message,
      )
    const { isNew } = result.value
    console.log(
      `${options.name} is administrator of ${options.organisation}${isNew ? ', which was created' : ''}. Sign in with ${options.email}.`,
    )
  },
}
