package org.khet.documents.internal.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Finds the receivers whose answer is due soon or late, and tells each once a working day. Source: core CORE-52. */
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

    int remind(RecordService<DeliveryKind> deliveries, Caller system, LocalDate today) {
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
                                kind.in(kind.sent, kind.received, kind.read), kind.replyBy.below(until.plusDays(1))))) {
            if (row.get(kind.wants) != ReplyWanted.NOTHING
                    && !row.get(kind.reminded).equals(Optional.of(today))) {
                deliveries.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
