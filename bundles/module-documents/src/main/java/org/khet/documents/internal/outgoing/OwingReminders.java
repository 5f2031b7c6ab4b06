package org.khet.documents.internal.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Finds the receivers whose answer is due soon (where the letter names a day) or late, and tells each once a working day. Source: core CORE-52. */
final class OwingReminders {
    private final DocumentsServices services;

    OwingReminders(DocumentsServices services) {
        this.services = services;
    }

    /** Who did not answer a letter yet; of one that wants no answer, who has not read it. Source: core CORE-52. */
    static List<RecordRow> rest(RecordService<DeliveryKind> deliveries, RecordRow letter, RecordContext now) {
        DeliveryKind kind = deliveries.kind();
        boolean answers = letter.get(((LetterOutKind) letter.kind()).wants) != ReplyWanted.NOTHING;
        return deliveries
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.letter.is(letter.id()),
                                answers
                                        ? kind.in(kind.sent, kind.received, kind.read)
                                        : kind.in(kind.sent, kind.received)));
    }

    /**
     * Until when a letter is answered: the day that it names, else so many working days after it was sent; none where it wants no
     * answer. Source: kinds-documents §2.
     */
    Optional<LocalDate> lastDay(RecordRow letter, RecordContext now) {
        LetterOutKind kind = (LetterOutKind) letter.kind();
        if (letter.get(kind.wants) == ReplyWanted.NOTHING) {
            return Optional.empty();
        }
        int days = services.settings().get(now.office(), DocumentsSettings.OWING_AFTER_DAYS, now.today());
        return letter.get(kind.replyBy)
                .or(() -> Optional.of(services.workingDays().plus(now.office(), now.today(), days)));
    }

    /**
     * What was sent before answers without a day were late has its working days from now on: by those from the day on which it was sent all
     * were late at once.
     */
    private void date(RecordService<DeliveryKind> deliveries, Caller system, LocalDate today) {
        DeliveryKind kind = deliveries.kind();
        int days = services.settings().get(system.office(), DocumentsSettings.OWING_AFTER_DAYS, today);
        RecordFilter undated = RecordFilter.of(
                kind.in(kind.sent, kind.received, kind.read),
                kind.wants.in(ReplyWanted.ANSWERS),
                kind.overdueOn.isEmpty());
        LocalDate later = services.workingDays().plus(system.office(), today, days);
        for (RecordRow row : deliveries.internal().all(system, undated)) {
            LocalDate last = row.get(kind.replyBy).orElse(later);
            deliveries.internal().change(system, row, new RecordDraft().with(kind.overdueOn, last));
        }
    }

    int remind(RecordService<DeliveryKind> deliveries, Caller system, LocalDate today) {
        date(deliveries, system, today);
        if (!services.workingDays().isWorkingDay(system.office(), today)) {
            return 0;
        }
        DeliveryKind kind = deliveries.kind();
        int days = services.settings().get(system.office(), DocumentsSettings.OWING_DAYS, today);
        LocalDate until = services.workingDays().plus(system.office(), today, days);
        int told = 0;
        for (RecordRow row : deliveries
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.sent, kind.received, kind.read),
                                Condition.any(kind.replyBy.below(until.plusDays(1)), kind.overdueOn.below(today))))) {
            if (row.get(kind.wants) != ReplyWanted.NOTHING
                    && !row.get(kind.reminded).equals(Optional.of(today))) {
                deliveries.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
