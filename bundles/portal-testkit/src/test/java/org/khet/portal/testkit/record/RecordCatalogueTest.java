package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What processes and reports may choose from: kinds of modules that are there and on, in words. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordCatalogueTest {
    private final RecordFixture fixture;
    private final RecordService<Vouchers> vouchers;
    private final InstalledRecordCatalogue catalogue;
    private final VouchersModule module = new VouchersModule();

    RecordCatalogueTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        vouchers = fixture.of(new Vouchers());
        catalogue = new InstalledRecordCatalogue(fixture.services(), fixture.switches());
    }

    @Test
    void kindOfAModuleThatIsThereAndOn_isFoundWithItsWords() {
        catalogue.come(module);
        assertThat(catalogue.kinds(SampleOffices.KT1, Locale.ENGLISH)).as("off").isEmpty();
        fixture.switches().turn(SampleOffices.KT1, "vouchers", true);

        CataloguedKind kind = catalogue
                .find(SampleOffices.KT1, "vouchers.voucher", Locale.ENGLISH)
                .orElseThrow();
        assertThat(kind.title()).isEqualTo("Voucher");
        assertThat(kind.words(vouchers.kind().check)).isEqualTo("Check");
        assertThat(kind.words(vouchers.kind().paid)).isEqualTo("Paid");
        assertThat(catalogue.kinds(SampleOffices.KT1, TextCatalog.THAI)).hasSize(1);
        assertThat(catalogue.find(SampleOffices.KT2, "vouchers.voucher", Locale.ENGLISH))
                .isEmpty();
        assertThat(catalogue.find(SampleOffices.KT1, "vouchers.other", Locale.ENGLISH))
                .isEmpty();

        catalogue.go(module);
        assertThat(catalogue.find(SampleOffices.KT1, "vouchers.voucher", Locale.ENGLISH))
                .as("gone")
                .isEmpty();
    }

    @Test
    void fieldsThatCanBeCountedAndGrouped_areThoseThatTheReaderSees() {
        catalogue.come(module);
        fixture.switches().turn(SampleOffices.KT1, "vouchers", true);
        var reader = TestCaller.in(SampleOffices.KT1).with(Vouchers.VIEW);
        CataloguedKind kind = catalogue
                .find(SampleOffices.KT1, "vouchers.voucher", Locale.ENGLISH)
                .orElseThrow();

        Vouchers fields = vouchers.kind();
        assertThat(kind.measures(reader)).contains(fields.gross, fields.net).doesNotContain(fields.sort);
        assertThat(kind.groupings(reader))
                .contains(fields.sort, fields.unit, fields.payee)
                .doesNotContain(fields.account, fields.net);
        assertThat(kind.days(reader)).containsExactly(fields.receivedOn, fields.paidOn);
    }

    @Test
    void wordsOfAModuleAreReadOnce_howeverManyKindsAreAskedFor_andAnewWhenItComesAgain() {
        catalogue.come(module);
        fixture.switches().turn(SampleOffices.KT1, "vouchers", true);

        for (int asked = 0; asked < 3; asked++) {
            catalogue.kinds(SampleOffices.KT1, TextCatalog.THAI);
            catalogue.find(SampleOffices.KT1, "vouchers.voucher", Locale.ENGLISH);
        }
        assertThat(module.read).isEqualTo(1);

        catalogue.go(module);
        catalogue.come(module);
        catalogue.kinds(SampleOffices.KT1, TextCatalog.THAI);
        assertThat(module.read).isEqualTo(2);
    }

    private static final class VouchersModule implements PortalModule {
        private int read;

        @Override
        public TextCatalog texts() {
            read++;
            return PortalModule.super.texts();
        }

        @Override
        public ModuleId id() {
            return new ModuleId("vouchers");
        }
    }
}
