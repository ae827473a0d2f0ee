// Facts about the options of uWSGI 2.0.30, from the option tables of core/uwsgi.c and of its http, python and gevent plugins.

/** Options that take no value, or one only behind `=`: the word that follows on a command line is not theirs. */
export const uwsgiFlags: ReadonlySet<string> = new Set(
  (
    'abstract-socket alarm-list alarms-list auto-procname autoload cache-no-expire cache-report-freed-items ' +
    'cache-use-last-modified catch-exceptions cflags cgi-mode cheap cheaper-algo-list cheaper-algos-list cheaper-list check-cache ' +
    'check-static-docroot chmod chmod-socket clock-list clocks-list close-on-exec close-on-exec2 command-mode config-py ' +
    'daemons-honour-stdin die-on-idle die-on-term disable-logging disable-sendfile disable-write-exception dot-h drop-after-apps ' +
    'drop-after-init dump-options early-emperor emperor-graceful-shutdown emperor-magic-exec emperor-no-blacklist emperor-nofollow ' +
    'emperor-tyrant emperor-tyrant-nofollow enable-metrics enable-proxy-protocol enable-threads end-blacklist end-for end-if ' +
    'end-whitelist endfor endif exit exit-on-reload force-gateway freebind gevent-early-monkey-patch gevent-monkey-patch ' +
    'gevent-wait-for-hub harakiri-no-arh harakiri-verbose help honour-range honour-stdin http-auto-chunked http-auto-gzip ' +
    'http-cheap http-chunked-input http-enable-proxy-protocol http-keepalive http-manage-expect http-manage-rtsp ' +
    'http-manage-source http-raw-body http-use-cache http-use-socket http-websockets https-export-cert if-not-reload if-reload ' +
    'ignore-script-name ignore-sigpipe ignore-write-errors imperial-monitor-list imperial-monitors-list jailed ksm lazy lazy-apps ' +
    'log-4xx log-5xx log-date log-format-strftime log-master log-master-req-stream log-master-stream log-micros log-prefix ' +
    'log-reopen log-syslog log-truncate log-x-forwarded-for log-zero logdate logfile-chown logformat-strftime logger-list ' +
    'loggers-list loop-list loops-list manage-script-name master master-as-root memory-report metric-dir-restore ' +
    'metrics-dir-restore metrics-no-cores mule mule-msg-size need-app never-swap no-default-app no-defer-accept no-fd-passing ' +
    'no-harakiri-after-req-hook no-harakiri-arh no-initgroups no-orphans no-server no-site no-threads-wait paste-logger pcre-jit ' +
    'persistent-ipcsem plugin-list plugins-list propagate-touch py-call-osafterfork py-call-uwsgi-fork-hooks pyshell ' +
    'pyshell-oneshot python-version re-fork re-fork-as-root re-fork-post-jail reaper refork refork-as-root refork-post-jail ' +
    'reload-on-exception reload-os-env reuse-port router-list routers-list setns-preopen show-config shutdown-sockets ' +
    'single-interpreter skip-atexit skip-atexit-teardown skip-zero snmp so-keepalive so-send-timeout so-write-timeout ' +
    'socket-send-timeout socket-write-timeout spooler-ordered spooler-quiet ssl-enable-sslv3 ssl-enable-tlsv1 ssl-enable3 ' +
    'ssl-option ssl-session-use-cache ssl-sessions-use-cache ssl-verbose ssl-verify-depth start-unsubscribed ' +
    'start_response-nodelay static-gzip-all stats-http stats-min stats-minified stats-no-cores stats-no-metrics strict ' +
    'subscription-dotsplit subscriptions-use-credentials tcp-fast-open-client tcp-fastopen-client tcp-nodelay threaded-logger ' +
    'thunder-lock unsubscribe-on-graceful-reload usage use-abort vacuum version vhost vhost-host write-errors-exception-only ' +
    'wsgi-accept-buffer wsgi-accept-buffers wsgi-disable-file-wrapper wsgi-strict zerg-fallback'
  ).split(' '),
)

/** Options that make uWSGI run with its master process even where `master` is not set. */
export const bringsMaster: ReadonlySet<string> = new Set(
  (
    'alarm alarm-backlog alarm-fd alarm-listen-queue alarm-log alarm-lq alarm-metric alarm-segfault attach-control-daemon ' +
    'attach-daemon attach-daemon2 backlog-alarm brutal-reload-on-fd cache-store cache-udp-node cache-udp-server cheap cheaper ' +
    'cheaper-algo cheaper-initial cheaper-overload cheaper-rss-limit-hard cheaper-rss-limit-soft cheaper-step check-interval ' +
    'check-mount check-mountpoint cron cron-legion cron2 daemons-honour-stdin enable-metrics evil-reload-on-as evil-reload-on-rss ' +
    'exception-handler farm forkbomb-delay fs-brutal-reload fs-reload fs-signal idle legion legion-attach-daemon legion-cron ' +
    'legion-death legion-death-on-lord-error legion-freq legion-join legion-lord legion-mcast legion-node legion-node-joined ' +
    'legion-node-left legion-quorum legion-scroll legion-setup legion-skew-tolerance legion-smart-attach-daemon ' +
    'legion-smart-attach-daemon2 legion-tolerance legion-unlord listen-queue-alarm log-alarm log-drain log-encoder log-filter ' +
    'log-master log-maxsize log-req-encoder log-req-route log-route log-socket log-syslog logger logger-req lq-alarm master-fifo ' +
    'metric metric-alarm metric-dir metric-dir-restore metric-threshold metrics-dir metrics-dir-restore metrics-no-cores ' +
    'mount-check mountpoint-check mule mule-msg-size mules multicast not-alarm-log not-log-alarm notify-socket py-auto-reload ' +
    'py-auto-reload-ignore py-autoreload py-tracebacker python-auto-reload python-autoreload queue-store rbtimer reload-on-fd ' +
    'req-logger segfault-alarm setns-socket signal-rbtimer signal-timer smart-attach-daemon smart-attach-daemon2 spooler ' +
    'spooler-external ssl-session-use-cache ssl-sessions-use-cache st static-cache-paths static-cache-paths-name stats stats-http ' +
    'stats-min stats-minified stats-no-cores stats-no-metrics stats-push stats-pusher-default-freq stats-pushers-default-freq ' +
    'stats-server subscribe subscribe-to subscribe-with-modifier1 subscribe2 subscription-notify-socket ' +
    'subscriptions-credentials-check subscriptions-sign-check subscriptions-sign-check-tolerance subscriptions-sign-skip-uid ' +
    'threaded-logger timer touch-chain-reload touch-exec touch-logreopen touch-logrotate touch-mules-reload touch-reload ' +
    'touch-signal touch-spoolers-reload touch-workers-reload udp unique-cron unique-cron-legion unique-legion-cron zerg-server'
  ).split(' '),
)
