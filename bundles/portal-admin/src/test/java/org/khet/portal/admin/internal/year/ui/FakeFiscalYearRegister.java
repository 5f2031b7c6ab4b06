package org.khet.portal.admin.internal.year.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.admin.time.FiscalYearStatus.Act;
import org.khet.portal.api.admin.time.FiscalYearStatus.Step;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** The years 2569 to 2571 on 20 Nov 2569; does what it is asked without a rule, or refuses it. */
final class FakeFiscalYearRegister implements FiscalYearRegister {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    final List<Found> found = new ArrayList<>();
    final List<Integer> editions = new ArrayList<>();
    private final Map<FiscalYear, List<Step>> history = new TreeMap<>(Comparator.reverseOrder());

    @Nullable RuntimeException failure;

    FakeFiscalYearRegister() {
        List.of(2569, 2570, 2571).forEach(year -> history.put(FiscalYear.ofBuddhist(year), new ArrayList<>()));
    }

    @Override
    public List<FiscalYearStatus> all(Caller caller) {
        return history.keySet().stream().map(year -> find(caller, year)).toList();
    }

    @Override
    public FiscalYearStatus find(Caller caller, FiscalYear year) {
        return FiscalYearStatus.on(TODAY, year, history.getOrDefault(year, List.of()));
    }

    @Override
    public List<Found> preview(Caller caller, FiscalYear year) {
        return found;
    }

    @Override
    public void open(Caller caller, int edition, FiscalYear year) {
        add(caller, edition, year, Act.OPENED, null, "");
    }

    @Override
    public void lock(Caller caller, int edition, FiscalYear year, @Nullable LocalDate from) {
        add(caller, edition, year, Act.LOCKED, from, "");
    }

    @Override
    public void reopen(Caller caller, int edition, FiscalYear year, String reason) {
        add(caller, edition, year, Act.REOPENED, null, reason);
    }

    private void add(Caller caller, int edition, FiscalYear year, Act act, @Nullable LocalDate from, String reason) {
        if (failure != null) {
            throw failure;
        }
        editions.add(edition);
        history.computeIfAbsent(year, any -> new ArrayList<>())
                .add(new Step(act, Instant.parse("2026-11-20T02:30:00Z"), caller.name(), from, reason));
    }
}
