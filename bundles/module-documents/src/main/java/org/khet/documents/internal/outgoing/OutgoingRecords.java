package org.khet.documents.internal.outgoing;

import java.util.function.Function;
import org.khet.documents.internal.contact.ContactKind;
import org.khet.documents.internal.letter.LetterFlow;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Letters that go out, and to whom. */
public final class OutgoingRecords {
    /** Letters. */
    public final RecordService<LetterOutKind> letters;
    /** Deliveries. */
    public final RecordService<DeliveryKind> delivered;
    /** Sends. */
    public final Deliveries sender;

    /**
     * Keeps them.
     *
     * @param papers keeps kinds of papers
     * @param registrar keeps other kinds
     */
    public OutgoingRecords(
            RecordRegistrar registrar,
            Function<LetterOutKind, RecordService<LetterOutKind>> papers,
            PaperFlow flow,
            DocumentsServices services,
            RecordService<ContactKind> contacts,
            LetterFlow incoming) {
        sender = new Deliveries(new ReceiverFinder(contacts, services), incoming, services);
        letters = papers.apply(new LetterOutKind(flow, sender));
        delivered = registrar.register(new DeliveryKind(sender));
        sender.keep(delivered, letters);
        incoming.tell(new LetterReplies(sender, incoming));
    }
}
