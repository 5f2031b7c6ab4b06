package org.khet.bench.data;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import org.khet.portal.admin.internal.school.ui.SchoolFiles;
import org.khet.portal.admin.internal.school.ui.SchoolServices;
import org.khet.portal.api.admin.export.ListPaperWriter;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.core.internal.audit.RequestOrigin;
import org.khet.portal.core.internal.audit.StoredTrail;
import org.khet.portal.core.internal.audit.UnsealedOffices;
import org.khet.portal.core.internal.export.ListExportService;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.school.SchoolChangeRepository;
import org.khet.portal.core.internal.office.school.SchoolChangeService;
import org.khet.portal.core.internal.office.school.SchoolGroupRepository;
import org.khet.portal.core.internal.office.school.SchoolPlaceRepository;
import org.khet.portal.core.internal.office.school.SchoolProfileRepository;
import org.khet.portal.core.internal.office.school.SchoolProfileService;
import org.khet.portal.core.internal.office.school.SchoolProfileValidator;
import org.khet.portal.core.internal.office.school.SchoolProjectService;
import org.khet.portal.core.internal.office.school.SchoolRecordService;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.khet.portal.core.internal.office.school.SchoolService;
import org.khet.portal.core.internal.settings.StoredCodeLists;
import org.khet.portal.print.internal.sheet.FileSpreadsheetWriter;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;

/**
 * The register of schools on a database, as the portal puts it together.
 *
 * @param register names and codes
 * @param records  lists of whole records
 * @param files    what the page of schools hands out
 * @param exports  by which lists go out as workbooks
 */
record BenchSchools(SchoolRegister register, SchoolRecords records, SchoolFiles files, ListExports exports) {
    static BenchSchools on(BenchDatabase database) {
        UnitOfWork core = database.unit("core", "core");
        Clock clock = Clock.systemUTC();
        var transactions = database.transactions();
        var audit = new StoredTrail(core, transactions, new UnsealedOffices(), new RequestOrigin(), clock);
        var trail = new OfficeAudit(audit, clock);
        var codes = new StoredCodeLists(transactions, core, audit, clock);
        var schools = new SchoolRepository(core);
        var groups = new SchoolGroupRepository(core);
        var endings = new SchoolChangeService(
                transactions, schools, new SchoolChangeRepository(core), new FakeFiles(), codes, trail);
        var register = new SchoolService(transactions, schools, groups, endings, trail);
        var profiles = new SchoolProfileService(
                transactions, register, new SchoolProfileRepository(core), new SchoolProfileValidator(codes), trail);
        var records = new SchoolRecordService(schools, groups, profiles, new SchoolPlaceRepository(core), codes, trail);
        var projects = new SchoolProjectService(transactions, schools, groups, trail);
        var services = new SchoolServices(register, profiles, projects, records, codes);
        var heads = new FakeLetterheads(new FakeOffices(List.of()));
        return new BenchSchools(
                register,
                records,
                new SchoolFiles(services, endings, audit),
                new ListExportService(new FileSpreadsheetWriter(), onPaper(), heads, audit, clock));
    }

    /** No list is printed. */
    private static ListPaperWriter onPaper() {
        return (ListPaperWriter) Proxy.newProxyInstance(
                ListPaperWriter.class.getClassLoader(),
                new Class<?>[] {ListPaperWriter.class},
                (self, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
