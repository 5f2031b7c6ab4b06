package org.khet.portal.records.internal.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Registers to whose records other records refer, by the type that their fields name: those that modules declare, and those that offices
 * made in a module. Safe for concurrent use. Source: core CORE-101; kinds-processes.md §5.
 */
public final class ReferredRegisters implements RecordTypes {
    /** Finds a register that an office made, by the type under which fields name it. */
    @FunctionalInterface
    public interface Lookup {
        /** Empty where the office has no such register. */
        Optional<OfficeRegister> find(OfficeId office, String type);
    }

    /**
     * A register before somebody who may see records of it.
     *
     * @param type    by which fields name it
     * @param service its records
     * @param caller  with what the register grants
     * @param open    whether new references to its records are made
     */
    public record Referred(String type, RecordService<?> service, Caller caller, boolean open) {
        /** Its records that the caller sees, in the order of its list, at most so many. */
        public List<RecordRow> rows(RecordFilter filter, int most) {
            return service.page(caller, filter, new PageRequest(0, most, List.of()));
        }

        /** References to such records, called as they are called today. */
        public List<RecordLink> links(List<RecordRow> rows) {
            Map<Long, String> titles = service.titles(
                    caller.office(), rows.stream().map(RecordRow::id).toList());
            return rows.stream()
                    .map(row -> new RecordLink(type, row.id(), cut(titles.getOrDefault(row.id(), ""))))
                    .toList();
        }

        private static String cut(String title) {
            return title.substring(0, Math.min(title.length(), RecordLink.TITLE_MOST));
        }
    }

    private final Function<String, Optional<RecordService<?>>> declared;
    private final Map<String, Lookup> made = new ConcurrentHashMap<>();

    ReferredRegisters(Function<String, Optional<RecordService<?>>> declared) {
        this.declared = declared;
    }

    /** A module came in which offices make registers. */
    public void come(String module, Lookup registers) {
        made.put(module, registers);
    }

    /** It went. */
    public void go(String module) {
        made.remove(module);
    }

    @Override
    public Optional<RecordService<?>> find(String type) {
        return declared.apply(type);
    }

    @Override
    public Optional<RecordService<?>> find(OfficeId office, String type) {
        return find(type).or(() -> register(office, type).map(OfficeRegister::service));
    }

    /** The register of a type; empty while it is not there, and for who may see none of its records. */
    public Optional<Referred> find(Caller caller, String type) {
        Optional<RecordService<?>> known = find(type);
        return known.isPresent()
                ? known.map(service -> new Referred(type, service, caller, true))
                        .filter(ReferredRegisters::isSeen)
                : register(caller.office(), type)
                        .filter(register -> caller.may(register.permission()))
                        .map(register -> new Referred(
                                type, register.service(), register.granted().apply(caller), register.open()))
                        .filter(ReferredRegisters::isSeen);
    }

    private static boolean isSeen(Referred register) {
        return register.caller().may(register.service().kind().view());
    }

    private Optional<OfficeRegister> register(OfficeId office, String type) {
        int dot = type.indexOf('.');
        Lookup registers = dot < 1 ? null : made.get(type.substring(0, dot));
        return registers == null ? Optional.empty() : registers.find(office, type);
    }
}
