package org.khet.ict.internal.ticket.paper;

import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The repair register R1 (ทะเบียนแจ้งซ่อม) as it leaves the portal. Source: ict I.2.7, ICT-24. */
@Component(service = RegisterList.class)
public final class RegisterList {
    private static final ListKind KIND = ListKind.personal("ict.register", IctPermissions.REPAIR_EXPORT);

    private final TicketRegister register;
    private final ListExports exports;

    /** For the component runtime. */
    @Activate
    public RegisterList(@Reference TicketRegister register, @Reference ListExports exports) {
        this.register = register;
        this.exports = exports;
    }

    /** By what it goes out. */
    public ListExports exports() {
        return exports;
    }

    /**
     * The tickets of a filter in the order of their numbers; on paper cancelled ones are struck.
     *
     * @param filtered filter in words
     */
    public ExportList<Ticket> all(Caller caller, TicketFilter filter, TicketMessages messages, String filtered) {
        Texts texts = messages.texts();
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(
                        texts.get("ict.print.register.title"),
                        filtered,
                        texts.get("ict.print.register.total"),
                        texts.locale()),
                RegisterColumns.of(messages, register::receipt),
                new ExportList.Source<>(() -> register.count(caller, filter), () -> register.all(caller, filter)),
                new ExportList.PaperLayout<>(
                        RegisterColumns.onPaper(messages), ticket -> ticket.state() == TicketState.CANCELLED));
    }
}
