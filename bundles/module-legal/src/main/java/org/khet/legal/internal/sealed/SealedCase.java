package org.khet.legal.internal.sealed;

import java.util.Optional;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.LegalPortal;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;

/**
 * What every sealed case has: only its lawyer, its readers and who sees all cases know of it, not who made it for another lawyer; its district decides which
 * lawyer has it, and its words stand neither in the search nor on the trail. Source: other-groups H-08, H-10, HR-27.
 */
@SuppressWarnings("this-escape") // a declaration: nothing reads it before it is whole
public abstract class SealedCase extends RecordKind {
    public final Field<RegisterNumber> number;
    public final Field<String> district;
    public final Field<Optional<PersonId>> lawyer =
            person("lawyer").changedWith(LegalPermissions.ASSIGN).filtered().optional();
    public final Field<Boolean> secret =
            yesNo("secret").initially(true).byCode().unseen();
    public final Field<String> subject = text("subject", 200).sensitive().wide();
    public final Lines readers;
    public final Field<PersonId> reader;

    /**
     * A sealed kind.
     *
     * @param table  its table; its readers are in {@code <table>_reader}
     * @param series of its numbers
     */
    protected SealedCase(String name, String plural, String table, NumberSeries series, LegalPortal portal) {
        super("legal", name, plural, table);
        number = numbered("number", series);
        district = text("district", 100).filtered().offered(portal::districts).when(portal::unknown);
        readers = lines("readers", table + "_reader", 0, 60);
        reader = readers.person("person").unique().sensitive();
        readers(secret, reader, LegalPermissions.ALL);
        notReadByMaker();
        seenByOffice();
        ownOf(lawyer);
        notForAgendas();
        titled(number);
    }

    /** What goes with another lawyer, besides the lawyer; nothing. */
    protected RecordDraft handedOver(RecordDraft change) {
        return change;
    }

    /** Members of a committee, if it has one, among the readers. */
    protected Optional<CommitteeReaders> members() {
        return Optional.empty();
    }

    /** The case with the readers that its committee makes. */
    protected final RecordRow read(RecordRow row) {
        return members().map(one -> one.read(row)).orElse(row);
    }

    /** Another committee changes who reads; told once, before anybody works. */
    public final void keep(RecordService<? extends SealedCase> service) {
        stored((row, now) -> {
            RecordRow after = read(row);
            if (!after.lines(readers).equals(row.lines(readers))) {
                service.internal()
                        .change(
                                now.caller(),
                                row,
                                new RecordDraft()
                                        .with(readers, RecordDraft.of(after).lines(readers)));
            }
        });
    }

    /** Why the caller cannot enter a case of that district: told by the districts of lawyers. */
    protected final void admitted(Action.Guard ofDistrict) {
        rule((row, now) -> row.id() == 0 ? ofDistrict.problem(row, now) : Optional.empty());
    }

    /** Drafts the order that appoints a committee, where the office keeps documents. */
    protected final Action orderDrafted(State from, Lines committee, Action.Guard there) {
        return action("draft-order", "order-drafted")
                .from(from)
                .needs(LegalPermissions.KEEP)
                .asks(committee)
                .whenTyped(there)
                .draftsOrder(type())
                .inOwnTime()
                .icon("file-pen");
    }
}
