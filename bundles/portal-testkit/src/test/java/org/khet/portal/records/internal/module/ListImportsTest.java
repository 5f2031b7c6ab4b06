package org.khet.portal.records.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTargetSource;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;

/** A list names each import that leads into it, for who may import and where the module is on. Source: core CORE-104. */
class ListImportsTest {
    private static final Permission RECONCILE = Permission.of("finance:reconcile:edit");
    private static final TestCaller CLERK = TestCaller.in(SampleOffices.KT1).with(RECONCILE);
    private final FakeSwitches switches = new FakeSwitches().turn(SampleOffices.KT1, "finance", true);
    private final List<ImportTarget> targets = new ArrayList<>();
    private final ListImports imports = ListImports.over(switches, () -> targets);

    private record File(String id, String link, String titleKey) implements ImportTarget {
        @Override
        public Permission permission() {
            return RECONCILE;
        }

        @Override
        public List<ImportField> fields() {
            return List.of();
        }

        @Override
        public List<FindingKind> kinds() {
            return List.of();
        }

        @Override
        public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
            // nothing is looked at
        }

        @Override
        public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
            // nothing is stored
        }
    }

    @Test
    void bothFilesOfAListAreOffered_withTheirPages_thoseWithoutANameAreNot() {
        targets.add(new File("finance.statement", "finance/matches", "finance.import.statement"));
        targets.add(new File("finance.gfmis", "finance/matches", "finance.import.gfmis"));
        targets.add(new File("finance.own", "finance/matches", ""));
        targets.add(new File("finance.openings", "finance/entries", "finance.import.opening"));

        assertThat(imports.of(CLERK, "finance/matches"))
                .extracting(ListImports.Offer::page)
                .containsExactly("admin/imports/finance.gfmis", "admin/imports/finance.statement");
    }

    /** Lists that offices made themselves lead only to those who have them. */
    @Test
    void listThatAnOfficeMadeIsOfferedWhereItIs_asLongAsItIs() {
        ImportTarget own = new File("finance.register-12", "finance/register/12", "finance.entry.plural");
        List<ImportTarget> made = new ArrayList<>(List.of(own));
        ListImports all = ListImports.over(switches, List::of, () -> List.of(new Made(made)));

        assertThat(all.of(CLERK, "finance/register/12"))
                .extracting(ListImports.Offer::page)
                .containsExactly("admin/imports/finance.register-12");
        assertThat(all.of(CLERK, "finance/register/13")).isEmpty();
        made.clear();
        assertThat(all.of(CLERK, "finance/register/12")).isEmpty();
    }

    private record Made(List<ImportTarget> targets) implements ImportTargetSource {
        @Override
        public ModuleId module() {
            return new ModuleId("finance");
        }

        @Override
        public Optional<ImportTarget> find(OfficeId office, String id) {
            return targets.stream().filter(target -> target.id().equals(id)).findFirst();
        }

        @Override
        public List<ImportTarget> into(OfficeId office, String link) {
            return targets.stream().filter(target -> target.link().equals(link)).toList();
        }
    }

    @Test
    void withoutTheRightForTheWholeOfficeOrWithTheModuleOffNoneIsOffered() {
        ImportTarget statement = new File("finance.statement", "finance/matches", "finance.import.statement");
        targets.add(statement);

        assertThat(imports.of(TestCaller.in(SampleOffices.KT1), "finance/matches"))
                .isEmpty();
        switches.turn(SampleOffices.KT1, "finance", false);
        assertThat(imports.of(CLERK, "finance/matches")).isEmpty();
        switches.turn(SampleOffices.KT1, "finance", true);
        targets.remove(statement);
        assertThat(imports.of(CLERK, "finance/matches")).isEmpty();
    }
}
