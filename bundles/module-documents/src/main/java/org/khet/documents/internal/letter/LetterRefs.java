package org.khet.documents.internal.letter;

import java.util.Optional;
import org.khet.documents.internal.register.SqlReader;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiFolding;

/** What becomes of letters that were seen in a system of others. Source: core CORE-56, CORE-62. */
public final class LetterRefs {
    private static final String SYSTEM = "SYSTEM";
    private final RecordService<LetterInKind> letters;
    private final SqlReader sql;

    /**
     * Over the register.
     *
     * @param letters the register
     * @param work    the module's unit
     */
    public LetterRefs(RecordService<LetterInKind> letters, UnitOfWork work) {
        this.letters = letters;
        this.sql = new SqlReader(work);
    }

    /** The letter is registered with what was noted, and its number in the other system stands with it. */
    RecordRow registered(LetterRefKind kind, RecordRow ref, RecordContext now) {
        LetterInKind letter = letters.kind();
        RecordRow made = letters.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(letter.sender, ref.get(kind.sender))
                                .with(letter.letterNo, ref.get(kind.letterNo))
                                .with(letter.letterOn, ref.get(kind.letterOn).orElse(null))
                                .with(letter.subject, ref.get(kind.subject))
                                .with(letter.outsideRef, ref.get(kind.letterNo))
                                .with(letter.channel, SYSTEM));
        return ref.with(kind.letter, made.id());
    }

    /** A letter whose number is void is no letter to join. */
    Optional<Problem> spoiled(LetterRefKind kind, RecordRow ref) {
        return ref.get(kind.letter)
                .flatMap(key -> letters.find(ref.head().office(), key))
                .filter(row -> row.state().equals(letters.kind().spoiled))
                .map(row -> Problem.of(kind.letter.name(), "documents.error.ref.void"));
    }

    /** It is the letter that was chosen, else the one that was registered with this number from the same sender. */
    RecordRow joined(LetterRefKind kind, RecordRow ref, RecordContext now) {
        if (ref.has(kind.letter)) {
            return ref;
        }
        String no = ThaiFolding.fold(ref.get(kind.letterNo));
        String sender = ThaiFolding.fold(ref.get(kind.sender));
        Optional<Long> found = sql
                .list(
                        now.office(),
                        "select id, letter_no, sender from doc_letter_in where office_id = ? and state <> 'VOID'"
                                + " and folded like ? escape '!' order by id desc",
                        row -> new Known(row.getLong(1), row.getString(2), row.getString(3)),
                        now.office().value(),
                        "%" + no.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .stream()
                .filter(known -> known.letterNo() != null
                        && ThaiFolding.fold(known.letterNo()).equals(no)
                        && ThaiFolding.fold(known.sender()).equals(sender))
                .map(Known::id)
                .findFirst();
        return ref.with(
                kind.letter, found.orElseThrow(() -> Rejected.of(kind.letterNo.name(), "documents.error.ref.unknown")));
    }

    private record Known(
            long id, @org.jspecify.annotations.Nullable String letterNo, String sender) {}
}
