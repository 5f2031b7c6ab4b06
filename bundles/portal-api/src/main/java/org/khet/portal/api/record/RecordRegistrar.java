package org.khet.portal.api.record;

/** Registers a kind of records and gives its service: a module with its screens, a test without them. */
@FunctionalInterface
public interface RecordRegistrar {
    /**
     * Registers a kind for as long as its module runs.
     *
     * @param <K>  the kind
     * @param kind what is declared
     * @return the only writer of its table
     */
    <K extends RecordKind> RecordService<K> register(K kind);
}
