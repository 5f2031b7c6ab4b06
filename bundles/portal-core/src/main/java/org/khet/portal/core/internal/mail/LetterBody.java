package org.khet.portal.core.internal.mail;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.core.internal.mail.MailLineEntity.Line;
import org.khet.portal.core.internal.mail.MailRecipients.Reader;

/**
 * The body of a letter, plain and in HTML: what happened, when, and where to look. What comes from records is text and never
 * markup. Without pictures and scripts: nothing in it tells anybody that it was opened.
 *
 * @param texts  words in the reader's language
 * @param server knows the address of pages
 */
record LetterBody(Texts texts, MailServerRegistry server) {
    /** The page on which everybody chooses how to be told. */
    private static final String CHOICES = "account/notices";

    /** Both forms of a body. */
    record MailBody(String plain, String html) {}

    MailBody of(Reader reader, List<Line> lines, String rest, String foot) {
        String greeting = texts.named("core.mail.greeting", Map.of("name", HeaderText.of(reader.name())));
        var plain = new StringBuilder(greeting).append("\n\n");
        var html = new StringBuilder("<!doctype html><html lang=\"")
                .append(texts.locale().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"></head><body><p>")
                .append(escaped(greeting))
                .append("</p>");
        for (Line line : lines) {
            add(plain, html, line);
        }
        if (!rest.isEmpty()) {
            plain.append(rest).append("\n\n");
            html.append("<p>").append(escaped(rest)).append("</p>");
        }
        plain.append("-- \n").append(foot).append('\n');
        html.append("<p><small>").append(escaped(foot));
        String choices = server.address(CHOICES);
        if (!choices.isEmpty()) {
            plain.append(choices).append('\n');
            html.append("<br>").append(link(choices));
        }
        html.append("</small></p></body></html>");
        return new MailBody(plain.toString(), html.toString());
    }

    private void add(StringBuilder plain, StringBuilder html, Line line) {
        String when = ScreenDates.in(texts.locale()).longDateTime(line.at());
        plain.append(line.text()).append('\n').append(when).append('\n');
        html.append("<p><strong>")
                .append(escaped(line.text()))
                .append("</strong><br>")
                .append(escaped(when));
        String address = server.address(line.link());
        if (!address.isEmpty()) {
            plain.append(address).append('\n');
            html.append("<br>").append(link(address));
        }
        plain.append('\n');
        html.append("</p>");
    }

    private static String link(String address) {
        String safe = escaped(address);
        return "<a href=\"" + safe + "\">" + safe + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
