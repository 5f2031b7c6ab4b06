package org.khet.portal.core.internal.office.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.admin.structure.UnitDraft;

/** Structures that come with the portal as data: {@code structure/index.tsv} and one file each. Immutable. */
public final class Structures {
    private final List<String[]> index = read("index");
    private final Map<String, ShippedDuties> duties = index.stream()
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> ShippedDuties.of(read(line[3]))));

    public List<StructureTemplate> all() {
        return index.stream()
                .map(line -> new StructureTemplate(
                        line[0],
                        line[1],
                        line[2],
                        units(line[0]).stream().map(UnitDraft::name).toList()))
                .toList();
    }

    /** The structure of that code, which must be there. */
    StructureTemplate template(String code) {
        return all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("structure " + code + " is missing"));
    }

    public boolean has(String code) {
        return index.stream().anyMatch(line -> line[0].equals(code));
    }

    /** The units of a structure in their order. */
    public List<UnitDraft> units(String code) {
        List<String[]> lines = read(code);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> unit(lines.get(i), i + 1))
                .toList();
    }

    /** Powers and duties of the announcement on which the structure rests; none of an unknown structure. */
    public ShippedDuties duties(String code) {
        return duties.getOrDefault(code, ShippedDuties.of(List.of()));
    }

    private static UnitDraft unit(String[] line, int order) {
        return new UnitDraft(null, line[0], line[1], line[2], line[3], order, "");
    }

    private static List<String[]> read(String name) {
        try (InputStream in = Structures.class.getResourceAsStream("/structure/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("structure " + name + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
