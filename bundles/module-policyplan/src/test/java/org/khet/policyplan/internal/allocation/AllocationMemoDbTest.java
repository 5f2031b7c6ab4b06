package org.khet.policyplan.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** An allocation that a memo asks for leads to that memo while it waits. Source: policyplan E, kinds-documents §9. */
@OnEachDatabase
class AllocationMemoDbTest {
    private final SampleRegisters office;

    AllocationMemoDbTest(TestDatabase database) {
        office = new SampleRegisters(database);
    }

    /** Memos are kept at documents/memos/7. */
    private record Memos() implements Approvals {
        @Override
        public ModuleId module() {
            return new ModuleId("documents");
        }

        @Override
        public String ask(Caller caller, Request request) {
            return "memo-7";
        }

        @Override
        public Optional<PlacedPaper> standing(Caller caller, String recordType, long recordId) {
            return Optional.of(new PlacedPaper("memo-7", "ขอความเห็นชอบจัดสรร", "documents/memos/7"));
        }
    }

    private List<String> memoOf(RecordRow allocation) {
        var service = office.registers.allocations().allocations();
        TestRequest request = TestRequest.of(
                office.budget(), office.records.texts(service.kind()).in(TextCatalog.THAI));
        all(office.records.views().page(request, service, new RecordViewOverrides(), allocation.id()))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getId().equals(Optional.of("policyplan-allocation-paper")))
                .forEach(Button::click);
        return request.opened();
    }

    @Test
    void factThatNamesAnotherRecordIsALinkToItsPage() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow line = office.line(office.received(clerks, "ว 123", "2", "900000.00"));
        var service = office.registers.allocations().allocations();
        RecordRow drafted = service.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(5, "540000.00")));
        TestRequest request = TestRequest.of(
                office.budget(), office.records.texts(service.kind()).in(TextCatalog.THAI));

        assertThat(all(office.records.views().page(request, service, new RecordViewOverrides(), drafted.id()))
                        .filter(Anchor.class::isInstance)
                        .map(one -> ((Anchor) one).getHref()))
                .anyMatch(way ->
                        way.endsWith(office.registers.money().lines().kind().pageAddress(line.id())));
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(AllocationMemoDbTest::all));
    }

    @Test
    void allocationInAChainLeadsToItsMemo_notBefore_norWhileDocumentsIsOff() {
        office.records.with(new Memos());
        office.records.switches().turn(SampleRegisters.OFFICE, "documents", true);
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow received = office.received(clerks, "ว 123", "2", "900000.00");
        RecordRow drafted = office.registers
                .allocations()
                .allocations()
                .create(
                        office.budget(),
                        office.allocation(office.line(received), AllocationMethod.LIST, office.sum(5, "540000.00")));
        assertThat(memoOf(drafted)).isEmpty();

        RecordRow asked = office.asked(drafted);
        assertThat(memoOf(asked)).containsExactly("documents/memos/7");
        office.records.switches().turn(SampleRegisters.OFFICE, "documents", false);
        assertThat(memoOf(asked)).isEmpty();
    }
}
