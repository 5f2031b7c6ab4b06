package org.khet.policyplan.internal.demo;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** One demonstration office while its records are made. */
final class DemoPlanOffice {
    private static final String PAPER = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final DemoServices services;
    private final DemoData.Cast cast;
    private final OfficeId office;
    private final String code;

    DemoPlanOffice(DemoServices services, DemoData.Cast cast, OfficeId office, String code) {
        this.services = services;
        this.cast = cast;
        this.office = office;
        this.code = code;
    }

    PolicyplanRegisters registers() {
        return services.registers();
    }

    OfficeId office() {
        return office;
    }

    boolean isFirst() {
        return code.equals("KT1");
    }

    LocalDate today() {
        return cast.today();
    }

    FiscalYear year() {
        return FiscalYear.of(cast.today());
    }

    PersonId person(String number) {
        return cast.person(code, number);
    }

    /** The invented person as caller. */
    Caller as(String number) {
        PersonId person = person(number);
        return new NamedSystemCaller(services.callers().system(office), person, services.name(office, person));
    }

    SchoolId school(String number) {
        return cast.school(code, number);
    }

    UnitId unit(String unit) {
        return services.units()
                .findByCode(office, unit)
                .orElseThrow(() -> new IllegalStateException("no unit " + unit))
                .id();
    }

    static BigDecimal baht(String sum) {
        return new BigDecimal(sum);
    }

    /** A paper of one empty page. */
    List<Files.Staged> paper(String name) {
        return List.of(services.files()
                .stage(name, new ByteArrayInputStream(PAPER.getBytes(StandardCharsets.US_ASCII)), Documents.PAPER));
    }

    <K extends RecordKind> RecordRow make(RecordService<K> service, String who, RecordDraft draft) {
        return service.internal().create(as(who), draft);
    }

    <K extends RecordKind> RecordRow act(RecordService<K> service, String who, RecordRow row, Action action) {
        return act(service, who, row, action, new RecordDraft());
    }

    <K extends RecordKind> RecordRow act(
            RecordService<K> service, String who, RecordRow row, Action action, RecordDraft asked) {
        RecordRow now = service.find(office, row.id()).orElse(row);
        return service.internal().act(as(who), now, action, asked, "");
    }
}
