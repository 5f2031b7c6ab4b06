package org.khet.ict.internal.ticket.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;

/** What is written down of a part or a repair by a shop when it is asked for. Source: ict I.2.6, kinds-ict ict.part. */
abstract class PartFacts extends RecordKind {
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    public final Field<String> ticketNo = text("ticket_no", 60).searched().typedOnce();
    public final Field<Optional<Long>> ticket =
            record("ticket", "ict.ticket").byCode().optional();
    public final Field<PartSort> sort =
            choice("sort", PartSort.class).filtered().initially(PartSort.PART);
    public final Field<String> what = text("what", 200).searched().wide();
    public final Field<BigDecimal> quantity = decimal("quantity", 2).min(LEAST).initially(BigDecimal.ONE);
    public final Field<BigDecimal> price = baht("price");
    public final Field<BigDecimal> sum = baht("sum_baht")
            .formula(row -> row.get(quantity).multiply(row.get(price)).setScale(2, java.math.RoundingMode.HALF_UP))
            .summed();
    public final Field<PartSource> source = choice("source", PartSource.class).initially(PartSource.PURCHASE);
    public final Field<Optional<Long>> material = record("material", "ict.material")
            .onlyIf(source.is(PartSource.STOCK))
            .optional();
    public final Field<PartPayer> payer = choice("payer", PartPayer.class).initially(PartPayer.OFFICE);
    public final Field<String> warrantyReason = text("warranty_reason", 300).orEmpty();
    public final Field<String> shop =
            text("shop", 200).searched().onlyIf(sort.is(PartSort.SHOP)).orEmpty();
    public final Field<Optional<LocalDate>> expectedOn =
            day("expected_on").onlyIf(sort.is(PartSort.SHOP)).optional();
    public final Field<Optional<LocalDate>> askedOn = day("asked_on")
            .byCode()
            .initially(now -> now.today())
            .sorted()
            .filtered()
            .optional();
    public final Field<Optional<PersonId>> technician =
            person("technician").byCode().optional();

    PartFacts() {
        super("ict", "part", "ict_part");
    }
}
