package org.khet.portal.api.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row on its way into a list: its tidied values by field, the rows below that belong to it, and the record it meets. For one thread. */
public final class ImportRow {
    /** What a row does to the list. */
    public enum Effect {
        /** A new record. */
        ADDED,
        /** A record that is there gets other values. */
        CHANGED,
        /** A record that is there has these values already. */
        SAME
    }

    private final int line;
    private final Map<String, String> values;
    private Effect effect = Effect.ADDED;
    private long key;
    private int version;
    private List<ImportRow> below = List.of();
    private int lines;

    /**
     * A row.
     *
     * @param line   in the file, from 1
     * @param values by id of the field; only mapped ones
     */
    public ImportRow(int line, Map<String, String> values) {
        this.line = line;
        this.values = new HashMap<>(values);
    }

    /** Line in the file, from 1. */
    public int line() {
        return line;
    }

    /** Value of a field; empty when it is blank or no column has it. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** Replaces a value. */
    public void set(String field, String value) {
        values.put(field, value);
    }

    /** Takes a row below it that has further lines of its record; it is stored and left out with it. */
    public void take(ImportRow further) {
        if (below.isEmpty()) {
            below = new ArrayList<>();
        }
        below.add(further);
    }

    /** Rows below it with further lines of its record, in the order of the file. */
    public List<ImportRow> below() {
        return Collections.unmodifiableList(below);
    }

    /** Says how many lines its record has. */
    public void counted(int all) {
        lines = all;
    }

    /** How many lines its record has, 0 for none and for what nobody counted. */
    public int lines() {
        return lines;
    }

    /** Says that it meets a record that is there. */
    public void meets(long record, int edition, boolean differs) {
        key = record;
        version = edition;
        effect = differs ? Effect.CHANGED : Effect.SAME;
    }

    /** What it does to the list. */
    public Effect effect() {
        return effect;
    }

    /** Key of the record it meets, 0 for a new one. */
    public long key() {
        return key;
    }

    /** Edition of that record when it was looked at. */
    public int version() {
        return version;
    }
}
