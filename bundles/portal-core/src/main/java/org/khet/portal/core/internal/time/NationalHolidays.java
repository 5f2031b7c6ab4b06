package org.khet.portal.core.internal.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The national holidays that come with the portal as data, substitution days included. Immutable. */
final class NationalHolidays {
    private final TreeMap<LocalDate, String> names = new TreeMap<>();

    NationalHolidays() {
        try (InputStream in = NationalHolidays.class.getResourceAsStream("/holidays/thailand.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the list of holidays is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(line -> names.put(LocalDate.parse(line[0]), line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name by day. */
    NavigableMap<LocalDate, String> names() {
        return new TreeMap<>(names);
    }
}
