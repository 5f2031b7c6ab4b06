package org.khet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks the parts list: whatever the archive is made of must stand under a licence that lets an office use and pass it on. */
final class Licences {
    private static final Set<String> GOOD = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "EDL-1.0",
            "ISC",
            "0BSD",
            "OFL-1.1",
            "MPL-2.0",
            "LGPL-2.1-or-later",
            "LGPL-2.1-only",
            "Bouncy Castle Licence",
            "Mozilla Public License Version 2.0",
            "The (New) BSD License");

    private Licences() {}

    /**
     * Writes a readable list beside the parts list and names what may not be shipped.
     *
     * @param bom CycloneDX parts list in JSON
     * @return one line for each part without a good licence; several licences mean: choose one
     */
    static List<String> refused(Path bom) {
        var lines = new TreeSet<String>();
        var refused = new ArrayList<String>();
        try {
            for (JsonValue part :
                    JsonValue.read(Files.readString(bom)).at("components").items()) {
                List<String> licences =
                        part.at("licenses").items().stream().map(Licences::name).toList();
                String line = part.at("group").text() + ":" + part.at("name").text() + ":"
                        + part.at("version").text() + "  " + String.join(" or ", licences);
                lines.add(line);
                if (licences.stream().noneMatch(GOOD::contains)) {
                    refused.add(line);
                }
            }
            Files.write(bom.resolveSibling("third-party.txt"), lines);
        } catch (IOException | IllegalArgumentException failure) {
            refused.add("no parts list: " + failure.getMessage());
        }
        return refused;
    }

    private static String name(JsonValue choice) {
        if (!choice.at("expression").text().isEmpty()) {
            return choice.at("expression").text();
        }
        JsonValue licence = choice.at("license");
        String id = licence.at("id").text();
        return id.isEmpty() ? licence.at("name").text() : id;
    }
}
