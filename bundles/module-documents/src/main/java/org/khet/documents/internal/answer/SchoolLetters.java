package org.khet.documents.internal.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/** Letters that begin on the page of a school: the form has it as addressee and receiver. DESIGN picture 17. */
public final class SchoolLetters implements MadeFor {
    private static final String BEFORE = "core.school:";
    private static final Pattern TOKEN = Pattern.compile(Pattern.quote(BEFORE) + "([1-9]\\d{0,17})");
    private final RecordService<LetterOutKind> letters;
    private final Schools schools;

    /** Over letters that go out, and the schools of offices. */
    public SchoolLetters(RecordService<LetterOutKind> letters, Schools schools) {
        this.letters = letters;
        this.schools = schools;
    }

    /** Address of the form of a letter to the school; empty for somebody who writes none. */
    public Optional<String> address(Caller caller, SchoolId school) {
        return letters.mayCreate(caller)
                ? Optional.of(letters.kind().formAddress() + "?" + QUERY + "=" + BEFORE + school.value())
                : Optional.empty();
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches() && letters.kind().equals(kind)
                ? schools.find(caller.office(), new SchoolId(Long.parseLong(parts.group(1))))
                        .map(this::draft)
                : Optional.empty();
    }

    private RecordDraft draft(School school) {
        LetterOutKind kind = letters.kind();
        return new RecordDraft()
                .with(kind.addressee, "ผู้อำนวยการ" + school.name())
                .with(
                        kind.receivers,
                        List.of(new RecordDraft()
                                .with(kind.receiverSort, LetterReceiverSort.SCHOOL)
                                .with(kind.school, school.id())));
    }

    /** Nothing is kept beside the letter, whose receiver may be changed; its own page is opened then. */
    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return Optional.empty();
    }
}
