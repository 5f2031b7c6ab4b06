package org.khet.portal.api.schooldata;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.time.FiscalYear;

/**
 * How many of something a school has in a year by a system outside of the portal, typed or imported, to be compared with a register
 * of the module: M-OBEC for assets, M-OBEC and EMIS for devices. Its table has {@code fiscal_year, school_id, <sort>, amount, own_source}
 * and is unique over the first three, and over what else the module says of a figure. Source: finance P19, FIN-82; ict P20, ICT-44.
 */
@SuppressWarnings("this-escape") // declared once, by fields; nothing is overridden
public abstract class SchoolCountKind extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").filtered().sorted().initially(now -> now.fiscalYear());
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> sort;
    public final Field<Integer> amount;
    public final Field<String> source;
    public final State kept = state("KEPT", StateTone.RUN);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);
    public final Action withdraw =
            action("withdraw", "withdrawn").from(kept).to(withdrawn).because().backward("archive");
    public final Action restore =
            action("restore", "restored").from(withdrawn).to(kept).icon("undo-2");

    /**
     * Of a module that keeps figures of one system.
     *
     * @param column code of what is counted
     * @param sorts  its codes
     * @param view   permission to see figures
     * @param keep   permission to type, import, withdraw and restore them
     */
    protected SchoolCountKind(
            String module, String name, String table, String column, CodeList sorts, Permission view, Permission keep) {
        this(module, name, table, column, sorts);
        declared(view, keep);
    }

    /**
     * Of a module that says more of each figure, and then {@link #declared}.
     *
     * @param column code of what is counted
     * @param sorts  its codes
     */
    protected SchoolCountKind(String module, String name, String table, String column, CodeList sorts) {
        super(module, name, name + "s", table);
        sort = code(column, sorts).filtered();
        amount = whole("amount", 0, 100_000).summed();
        source = text("own_source", 200).searched().orEmpty();
    }

    /**
     * Declares rights, list and form.
     *
     * @param view  permission to see figures
     * @param keep  permission to type, import, withdraw and restore them
     * @param apart further fields, typed first, in which figures differ that stand side by side: from which system they are; the table
     *     is unique over year, school, sort and these
     */
    protected final void declared(Permission view, Permission keep, Field<?>... apart) {
        withdraw.needs(keep);
        restore.needs(keep);
        rights(view, keep, kept);
        seenByOffice();
        isAbout(school);
        unique(joined(List.of(year, school, sort), List.of(apart)));
        titled(sort, year);
        Field<?>[] all = joined(List.of(apart), List.of(year, school, sort, amount, source));
        list(all);
        ordered(year, true);
        section("what", all);
        tab("kept", kept);
        tab("all");
    }

    private static Field<?>[] joined(List<Field<?>> first, List<Field<?>> then) {
        return Stream.concat(first.stream(), then.stream()).toArray(Field<?>[]::new);
    }
}
