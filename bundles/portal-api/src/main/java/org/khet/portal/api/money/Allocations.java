package org.khet.portal.api.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Allocations and fund lines of an office; a service of the module that allocates. Asks for no permission: the caller has checked
 * its own. Safe for concurrent use. Source: README §10, policyplan G.
 */
public interface Allocations {
    /**
     * A fund line with its sums in baht.
     *
     * @param id          key of the record {@code policyplan.fund-line}
     * @param title       its name
     * @param expenditure code of the expenditure type, 1 to 5
     * @param item        code of the allocation item, e.g. {@code 05.1}
     * @param ceiling     money received, and transfers
     * @param allocated   approved allocations
     * @param available   ceiling less allocated
     */
    record FundLine(
            long id,
            String title,
            String expenditure,
            String item,
            BigDecimal ceiling,
            BigDecimal allocated,
            BigDecimal available) {}

    /**
     * What one receiver gets.
     *
     * @param school the school, if it is one
     * @param unit   the unit, if it is one
     * @param amount baht, negative where an adjustment takes back
     */
    record Share(Optional<SchoolId> school, Optional<UnitId> unit, BigDecimal amount) {}

    /**
     * The letter by which it was told.
     *
     * @param number  number of the letter, empty before it was told
     * @param day     its day
     * @param spendBy by when the money is to be spent
     */
    record Notice(String number, Optional<LocalDate> day, Optional<LocalDate> spendBy) {}

    /**
     * An approved allocation, or an adjustment of one.
     *
     * @param id       key of the record {@code policyplan.allocation}
     * @param number   its number, e.g. {@code 12/2570}
     * @param title    its subject
     * @param fundLine key of its fund line
     * @param total    baht, the sum of its shares
     * @param notice   how it was told
     * @param adjusts  key of the allocation that it adjusts or supplements
     * @param shares   what each receiver gets
     */
    record Allocation(
            long id,
            String number,
            String title,
            long fundLine,
            BigDecimal total,
            Notice notice,
            OptionalLong adjusts,
            List<Share> shares) {
        /** Keeps an immutable copy. */
        public Allocation {
            shares = List.copyOf(shares);
        }
    }

    /** Fund lines of a year, open and closed. */
    Answer<List<FundLine>> fundLines(OfficeId office, FiscalYear year);

    /** Allocations of a year that were approved and not cancelled. */
    Answer<List<Allocation>> approved(OfficeId office, FiscalYear year);

    /** One of them; not known when it was not approved, or cancelled. */
    Answer<Optional<Allocation>> find(OfficeId office, long allocation);
}
