package org.khet.documents.internal.letter;

import org.khet.documents.internal.diary.Diaries;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.TickMeanings;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Letters that come, and the books of the units. */
public final class LetterRecords {
    /** Letters. */
    public final RecordService<LetterInKind> letters;
    /** Entries of units. */
    public final RecordService<UnitEntryKind> entries;
    /** Letters of other systems. */
    public final RecordService<LetterRefKind> refs;
    /** What follows from them. */
    public final LetterFlow flow;
    /** Reminds of what is late. */
    public final LetterReminders reminders;

    /** Keeps them. */
    public LetterRecords(
            RecordRegistrar registrar,
            UnitOfWork work,
            DocumentsServices services,
            RegisterRecords registers,
            Diaries diaries) {
        flow = new LetterFlow(registers.numbers, new LetterTwins(work), diaries, services);
        letters = registrar.register(new LetterInKind(flow, new TickMeanings(services.codes())));
        entries = registrar.register(new UnitEntryKind(flow, new UnitNumbers(registers.numbers, services)));
        refs = registrar.register(new LetterRefKind(new LetterRefs(letters, work)));
        flow.keep(letters, entries);
        reminders = new LetterReminders(letters, entries, services);
    }
}
