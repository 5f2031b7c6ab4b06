package org.khet.portal.vaadin.internal;

/**
 * Configuration {@code org.khet.http} of the public port.
 *
 * <p>{@code host} address to listen on; {@code port} its number; {@code behindProxy} whether a proxy stands in front whose
 * {@code Forwarded} and {@code X-Forwarded-*} headers are believed; {@code idleSeconds} after which a silent connection is
 * closed; {@code headerKib} most bytes of request headers, in KiB.
 */
@interface HttpSettings {
    String host() default "127.0.0.1";

    int port() default 8080;

    boolean behindProxy() default false;

    int idleSeconds() default 60;

    int headerKib() default 16;
}
