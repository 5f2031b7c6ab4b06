package org.khet.portal.core.internal.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A letter in the form of the internet, plain and HTML. It says that a machine wrote it, so that no machine answers. */
final class LetterMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final String id;

    LetterMessage(Session session, Letter letter, String from, InternetAddress to) throws MessagingException {
        super(session);
        this.id = "<" + letter.id() + "@" + from.replaceFirst(".*@", "") + ">";
        try {
            setFrom(new InternetAddress(from, HeaderText.of(letter.sender()), UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("no UTF-8", e);
        }
        setRecipient(Message.RecipientType.TO, to);
        setSubject(HeaderText.of(letter.subject()), UTF_8);
        setSentDate(Date.from(letter.at()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", letter.locale().getLanguage());
        MimeMultipart parts =
                new MimeMultipart("alternative", part(letter.plain(), "plain"), part(letter.html(), "html"));
        setContent(parts);
        saveChanges();
    }

    private static MimeBodyPart part(String text, String form) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, form);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
