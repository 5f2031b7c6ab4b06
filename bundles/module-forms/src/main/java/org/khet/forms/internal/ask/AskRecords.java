package org.khet.forms.internal.ask;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Askings and answers, for code of the module.
 *
 * @param askings askings
 * @param answers answers
 */
public record AskRecords(RecordService<Askings> askings, RecordService<Answers> answers) {
    /** An asking with its lines. @throws NoLongerThere if the office has none of this key */
    public RecordRow asking(OfficeId office, long id) {
        return askings.find(office, id).orElseThrow(() -> new NoLongerThere("forms.ask/" + id));
    }

    /**
     * Whether an answer is taken on a day: while its asking is open, or, until the asking is reported, as long as it was opened again
     * for its receiver alone.
     */
    boolean isTaken(RecordRow asking, RecordRow answer, LocalDate day) {
        boolean again = asking.state() != askings.kind().reported
                && answer.get(answers.kind().openUntil)
                        .filter(until -> !day.isAfter(until))
                        .isPresent();
        return again || asking.state() == askings.kind().open;
    }

    /** The answers of an asking, whoever asks. */
    public List<RecordRow> answersOf(Caller caller, long ask) {
        return answers.internal().all(caller, RecordFilter.of(answers.kind().ask.is(ask)));
    }
}
