package org.khet.portal.core.internal.mail;

import java.time.Instant;
import java.util.Locale;

/**
 * A mail as it is handed to the server.
 *
 * @param id      what the receiving side knows it by; the same when it is sent again
 * @param sender  name of the sender
 * @param to      e-mail address
 * @param subject one line
 * @param locale  language of the words
 * @param plain   words without form
 * @param html    the same in HTML
 * @param at      when it was written
 */
record Letter(
        String id, String sender, String to, String subject, Locale locale, String plain, String html, Instant at) {}
