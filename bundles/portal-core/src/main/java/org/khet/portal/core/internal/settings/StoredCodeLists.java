package org.khet.portal.core.internal.settings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.form.FieldValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Code lists: the shipped content until the office changes a list, then rows. */
@Component(service = CodeLists.class)
public final class StoredCodeLists implements CodeLists {
    private final Transactions transactions;
    private final UnitOfWork unit;
    private final AuditTrail trail;
    private final ExpiringCache<OfficeId, Map<String, List<Code>>> memory;

    /** Rows, trail and clock. */
    @Activate
    public StoredCodeLists(
            @Reference Transactions transactions,
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.unit = unit;
        this.trail = trail;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public List<Code> of(OfficeId office, CodeList list) {
        return memory.get(office, this::load).getOrDefault(list.id(), list.standard());
    }

    private Map<String, List<Code>> load(OfficeId office) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery("select c from CodeEntity c order by c.list, c.order, c.id", CodeEntity.class)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                CodeEntity::list,
                                Collectors.mapping(CodeEntity::toValue, Collectors.toUnmodifiableList()))));
    }

    @Override
    public void replace(Caller caller, CodeList list, List<Code> codes) {
        change(caller, list, before -> codes);
    }

    @Override
    public void replace(Caller caller, CodeList list, List<Code> seen, List<Code> codes) {
        change(caller, list, before -> {
            if (!before.equals(seen)) {
                throw Outdated.of("core.outcome.changed");
            }
            return codes;
        });
    }

    /** Whoever changes lists of this office waits until the transaction ends. */
    private void change(Caller caller, CodeList list, UnaryOperator<List<Code>> changed) {
        if (!caller.require(Settings.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(Settings.CONFIGURE);
        }
        OfficeId office = caller.office();
        transactions.run(() -> {
            hold(office);
            List<Code> before = load(office).getOrDefault(list.id(), list.standard());
            List<Code> codes = changed.apply(before);
            check(before, codes);
            write(office, list.id(), codes);
            trail.append(
                    caller,
                    "core.code-list.changed",
                    "core.code-list/" + list.id(),
                    Map.of("codes", String.valueOf(codes.size())),
                    CodeChanges.between(before, codes));
            memory.forget(office);
            transactions.afterCommit(() -> memory.forget(office));
        });
    }

    private void hold(OfficeId office) {
        unit.<@Nullable Object>in(office, rows -> {
            rows.createQuery("select o from OfficeEntity o where o.id = :office")
                    .setParameter("office", office.value())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            return null;
        });
    }

    private static void check(List<Code> before, List<Code> codes) {
        var checks = new FieldValidator();
        Set<String> seen = new HashSet<>();
        Set<String> all = codes.stream().map(Code::code).collect(Collectors.toSet());
        Set<String> tops = codes.stream()
                .filter(code -> code.parent() == null)
                .map(Code::code)
                .collect(Collectors.toSet());
        for (Code code : codes) {
            String parent = code.parent();
            checks.line(code.code(), code.code(), CodeList.CODE_MAX)
                    .that(seen.add(code.code()), code.code(), "core.code.error.doubled", code.code())
                    .that(!code.thai().isBlank(), code.code(), "core.code.error.unnamed", code.code())
                    .atMost(code.code(), code.thai(), CodeList.NAME_MAX)
                    .atMost(code.code(), code.english(), CodeList.NAME_MAX)
                    .that(parent == null || tops.contains(parent), code.code(), "core.code.error.parent", code.code());
        }
        before.forEach(code ->
                checks.that(all.contains(code.code()), code.code(), "core.code.error.left", code.code(), code.thai()));
        checks.done();
    }

    private void write(OfficeId office, String list, List<Code> codes) {
        unit.<@Nullable Object>in(office, rows -> {
            Map<String, CodeEntity> stored = new HashMap<>(stored(rows, list));
            for (int i = 0; i < codes.size(); i++) {
                Code code = codes.get(i);
                CodeEntity row = stored.computeIfAbsent(code.code(), key -> new CodeEntity(office.value(), list, key));
                row.fill(code, i);
                rows.persist(row);
            }
            return null;
        });
    }

    private static Map<String, CodeEntity> stored(EntityManager rows, String list) {
        return rows.createQuery("select c from CodeEntity c where c.list = :list", CodeEntity.class)
                .setParameter("list", list)
                .getResultStream()
                .collect(Collectors.toMap(CodeEntity::code, Function.identity()));
    }
}
