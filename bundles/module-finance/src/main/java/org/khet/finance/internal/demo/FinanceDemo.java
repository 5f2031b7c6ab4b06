package org.khet.finance.internal.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Money, claims and payments of the demonstration offices, dated in the fiscal year of today. Source: finance I. */
@Component(service = DemoData.class)
public final class FinanceDemo implements DemoData {
    private static final List<String> OFFICES = List.of("KT1", "KT2");

    private final FinanceModule module;
    private final ModuleSwitches switches;
    private final Transactions transactions;
    private final DemoFinancePeople people;
    private final SqlQuery sql;
    private volatile @Nullable Allocations allocations;

    /** For the component runtime. */
    @Activate
    public FinanceDemo(
            @Reference FinanceModule module,
            @Reference ModuleSwitches switches,
            @Reference Transactions transactions,
            @Reference DemoFinancePeople people,
            @Reference(target = "(khet.unit=finance)") UnitOfWork work) {
        this.module = module;
        this.switches = switches;
        this.transactions = transactions;
        this.people = people;
        this.sql = new SqlQuery(work);
    }

    /** Allocations came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(Allocations service) {
        allocations = service;
    }

    /** Allocations went. */
    public void go(Allocations service) {
        if (service.equals(allocations)) {
            allocations = null;
        }
    }

    @Override
    public String module() {
        return "finance";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void load(Cast cast) {
        for (String code : OFFICES) {
            cast.office(code)
                    .filter(office -> switches.isOn(office, new ModuleId(module())))
                    .ifPresent(office -> {
                        if (module.all().spending().funds.after(office, 0, 1).isEmpty()) {
                            transactions.run(() -> load(cast, office, code));
                        }
                        takeOver(office, FiscalYear.of(cast.today()));
                    });
        }
    }

    /** What was allocated is there at once, not when the job comes, also where the module that allocates came later. */
    private void takeOver(OfficeId office, FiscalYear year) {
        Allocations known = allocations;
        if (known != null) {
            module.all().control().intake.takeOver(people.system(office), known, year);
        }
    }

    private void load(Cast cast, OfficeId key, String code) {
        fill(new DemoFinanceOffice(module.all(), people, cast, key, code));
    }

    static void fill(DemoFinanceOffice office) {
        DemoFunds.Made money = new DemoFunds(office).load();
        new DemoClaims(office, money).load();
        new DemoStaffMoney(office, money).load();
        new DemoProperty(office, money).load();
        new DemoControl(office).load();
        new DemoBooks(office).load();
        new DemoStatement(office, money).load();
    }

    @Override
    public void remove(Cast cast) {
        OFFICES.forEach(code -> cast.office(code).ifPresent(this::clear));
    }

    private void clear(OfficeId office) {
        transactions.run(() -> {
            module.all().services().forEach(service -> service.clear(office));
            sql.change(office, "delete from fin_balance_use where office_id = ?", office.value());
            sql.change(office, "delete from fin_balance where office_id = ?", office.value());
            sql.change(office, "delete from fin_month_lock where office_id = ?", office.value());
        });
    }
}
