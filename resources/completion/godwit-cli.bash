# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of godwit-cli, and of godwit's options.
_godwit_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= i
  local commands='account folders sync list search show flag move copy delete append send outbox index watch folder pending server quota rights metadata'
  case $previous in
    --profile) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    --ca|--client-cert|--client-key) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
    --tls|--smtp-tls) mapfile -t COMPREPLY < <(compgen -W 'implicit starttls none' -- "$word"); return ;;
    --compress) mapfile -t COMPREPLY < <(compgen -W 'auto on off' -- "$word"); return ;;
    --sort) mapfile -t COMPREPLY < <(compgen -W 'arrival date from to subject size unread starred attachment' -- "$word"); return ;;
    --account) mapfile -t COMPREPLY < <(IFS=$'\n'; compgen -W "$(godwit-cli account list 2>/dev/null | cut -f1)" -- "$word"); return ;;
  esac
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --profile|--account) ((i++)) ;;
      -*) ;;
      *) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  local options='--profile --account --json --log --help --version'
  case $command in
    '') mapfile -t COMPREPLY < <(compgen -W "$commands $options" -- "$word"); return ;;
    account) options='add list remove keep --name --imap --tls --user --password-stdin --password-command --ca --confirm-plain --pin-sha256 --client-cert --client-key --client-key-command --proxy --compress --auth --disable --smtp --smtp-tls --smtp-user --address --sender --confirm-servers --token-command --oauth-token-url --oauth-client-id --oauth-scope --folder --space' ;;
    folders) options=--offline ;;
    sync) options='--bodies --stats' ;;
    list) options='--threads --sort --reverse --limit --offset --offline' ;;
    search) options='--folder --local --server --limit --explain' ;;
    show) options='--raw --text --structure --part --offline' ;;
    flag|move|copy|delete|append) options=--queue ;;
    send) options='--from --queue' ;;
    outbox) options='retry drop sent' ;;
    folder) options='create delete subscribe unsubscribe rename --queue' ;;
    pending) options='retry drop' ;;
    *) options= ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}
complete -F _godwit_cli godwit-cli
