package org.khet.forms.internal.entry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.waiting.WaitingSource.Waiting;

/** Records of registers that the office made, among what waits for somebody, under the name of their register. Source: core CORE-101. */
public final class RegisterWaiting {
    /** Asks the record layer for what waits in one kind. */
    public interface Question {
        /** As {@link org.khet.portal.api.waiting.WaitingSource#waiting(Caller, int, Instant)}, of one kind. */
        List<Waiting> waiting(RecordService<?> service, Caller caller, int most, Instant before);
    }

    private final FormEntryService entries;
    private final Question question;

    /** Over the registers of the module. */
    public RegisterWaiting(FormEntryService entries, Question question) {
        this.entries = entries;
        this.question = question;
    }

    /**
     * Of all registers of the office, of each at most so many. Words of a state are the design's, so the text is one for all.
     *
     * @param before what is not late and came at that moment or later may be left out
     */
    public List<Waiting> of(Caller caller, int most, Instant before) {
        return entries.worked(caller).stream()
                .flatMap(register -> question.waiting(register.service(), register.caller(), most, before).stream()
                        .map(one -> new Waiting(
                                "forms.entry.title",
                                titled(register.name(), one.title()),
                                "forms.entry.waits",
                                one.since(),
                                one.late(),
                                one.link())))
                .toList();
    }

    private static String titled(String register, String title) {
        return String.join(
                " · ",
                Stream.of(register, title).filter(part -> !part.isEmpty()).toList());
    }
}
