package org.khet.documents.internal.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.diary.DiaryPermissions;
import org.khet.documents.internal.diary.InvitationKind;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/**
 * The invitation that stands in a letter: its form begins with what the letter says, of a secret one with its number alone, since everybody
 * of the office reads invitations. Source: DIR-03, DIR-P02, core CORE-55.
 */
public final class InvitationForm implements MadeFor {
    private static final Pattern TOKEN = Pattern.compile("documents\\.letter-in:([1-9]\\d{0,17}):invitation");
    private static final int MOST = 200;
    private final LetterTopics letters;

    /** Over letters that came, and invitations. */
    public InvitationForm(LetterTopics letters) {
        this.letters = letters;
    }

    /** Whether the caller, who sees the record, may propose what it invites to. */
    public boolean offers(Caller caller, RecordLink record) {
        return caller.may(DiaryPermissions.KEEP)
                && record.type().equals(letters.incoming.letters.kind().type());
    }

    /** Address of the form for a letter. */
    public String address(RecordLink letter) {
        return letters.invitations.kind().formAddress() + "?" + QUERY + "=" + letter.type() + ":" + letter.id()
                + ":invitation";
    }

    private Optional<RecordRow> letter(Caller caller, String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches()
                ? Optional.of(letters.incoming.letters.open(caller, Long.parseLong(parts.group(1))))
                : Optional.empty();
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        if (!kind.type().equals(letters.invitations.kind().type())) {
            return Optional.empty();
        }
        LetterInKind of = letters.incoming.letters.kind();
        InvitationKind made = letters.invitations.kind();
        return letter(caller, token).map(row -> {
            RecordDraft draft = new RecordDraft().with(made.letter, row.id());
            return row.get(of.secret)
                    ? draft.with(made.subject, row.get(of.number).text())
                    : draft.with(made.subject, cut(row.get(of.subject))).with(made.host, cut(row.get(of.sender)));
        });
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return letter(caller, token).map(row -> letters.invitations.kind().pageAddress(record.id()));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(MOST, words.length()));
    }
}
