# SPDX-License-Identifier: GPL-3.0-or-later
set -l commands account folders sync list search show flag move copy delete append send outbox index watch folder pending server quota rights metadata
complete -c godwit-cli -f
complete -c godwit-cli -l profile -x -a '(__fish_complete_directories)' -d 'directory of the profile'
complete -c godwit-cli -l account -x -d 'name of the account'
complete -c godwit-cli -l json -d 'write JSON'
complete -c godwit-cli -l log -d 'write the conversation with the server'
complete -c godwit-cli -l help -d 'tell the usage'
complete -c godwit-cli -l version -d 'tell the version'
set -l first "not __fish_seen_subcommand_from $commands"
complete -c godwit-cli -n $first -a account -d 'add, list or remove accounts'
complete -c godwit-cli -n $first -a folders -d 'list the folders'
complete -c godwit-cli -n $first -a sync -d 'bring the store level with the server'
complete -c godwit-cli -n $first -a list -d 'list the messages of a folder'
complete -c godwit-cli -n $first -a search -d 'find messages'
complete -c godwit-cli -n $first -a show -d 'show a message'
complete -c godwit-cli -n $first -a flag -d 'set and take away flags'
complete -c godwit-cli -n $first -a move -d 'move messages to another folder'
complete -c godwit-cli -n $first -a copy -d 'copy messages to another folder'
complete -c godwit-cli -n $first -a delete -d 'move messages to the trash'
complete -c godwit-cli -n $first -a append -d 'put a message into a folder'
complete -c godwit-cli -n $first -a send -d 'send a message'
complete -c godwit-cli -n $first -a outbox -d 'messages that are still to be sent, or may have been'
complete -c godwit-cli -n $first -a index -d 'make everything that is here searchable'
complete -c godwit-cli -n $first -a watch -d 'tell of changes'
complete -c godwit-cli -n $first -a folder -d 'create, rename, delete and subscribe to folders'
complete -c godwit-cli -n $first -a pending -d 'changes that have not reached the server'
complete -c godwit-cli -n $first -a server -d 'what the server says about itself'
complete -c godwit-cli -n $first -a quota -d 'how full the account is'
complete -c godwit-cli -n $first -a rights -d 'who may do what in a folder'
complete -c godwit-cli -n $first -a metadata -d 'annotations of folders and the server'
complete -c godwit-cli -n '__fish_seen_subcommand_from account' -a 'add list remove keep'
for option in name imap user password-command pin-sha256 client-key-command proxy auth disable smtp smtp-user address sender token-command oauth-token-url oauth-client-id oauth-scope folder space
    complete -c godwit-cli -n '__fish_seen_subcommand_from account' -l $option -x
end
complete -c godwit-cli -n '__fish_seen_subcommand_from account' -l tls -x -a 'implicit starttls none'
complete -c godwit-cli -n '__fish_seen_subcommand_from account' -l smtp-tls -x -a 'implicit starttls none'
complete -c godwit-cli -n '__fish_seen_subcommand_from account' -l compress -x -a 'auto on off'
for option in ca client-cert client-key
    complete -c godwit-cli -n '__fish_seen_subcommand_from account' -l $option -r
end
complete -c godwit-cli -n '__fish_seen_subcommand_from account' -l password-stdin
complete -c godwit-cli -n '__fish_seen_subcommand_from account' -l confirm-plain
complete -c godwit-cli -n '__fish_seen_subcommand_from account' -l confirm-servers
complete -c godwit-cli -n '__fish_seen_subcommand_from folders list show' -l offline
complete -c godwit-cli -n '__fish_seen_subcommand_from sync' -l bodies
complete -c godwit-cli -n '__fish_seen_subcommand_from sync' -l stats
complete -c godwit-cli -n '__fish_seen_subcommand_from list' -l threads
complete -c godwit-cli -n '__fish_seen_subcommand_from list' -l reverse
complete -c godwit-cli -n '__fish_seen_subcommand_from list' -l sort -x -a 'arrival date from to subject size unread starred attachment'
complete -c godwit-cli -n '__fish_seen_subcommand_from list search' -l limit -x
complete -c godwit-cli -n '__fish_seen_subcommand_from list' -l offset -x
complete -c godwit-cli -n '__fish_seen_subcommand_from search' -l folder -x
complete -c godwit-cli -n '__fish_seen_subcommand_from search' -l local
complete -c godwit-cli -n '__fish_seen_subcommand_from search' -l server
complete -c godwit-cli -n '__fish_seen_subcommand_from search' -l explain
for option in raw text structure
    complete -c godwit-cli -n '__fish_seen_subcommand_from show' -l $option
end
complete -c godwit-cli -n '__fish_seen_subcommand_from show' -l part -x
complete -c godwit-cli -n '__fish_seen_subcommand_from flag move copy delete append send folder' -l queue
complete -c godwit-cli -n '__fish_seen_subcommand_from send' -l from -x
complete -c godwit-cli -n '__fish_seen_subcommand_from outbox' -a 'retry drop sent'
complete -c godwit-cli -n '__fish_seen_subcommand_from folder' -a 'create delete subscribe unsubscribe rename'
complete -c godwit-cli -n '__fish_seen_subcommand_from pending' -a 'retry drop'
