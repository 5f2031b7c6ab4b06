package org.khet.portal.persistence.internal.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Reads a backup.
 *
 * @param path where it lies
 */
record BackupReader(Path path) {
    static final String ABOUT = "backup.properties";
    static final String TABLES = "tables.tsv";
    static final String SEQUENCES = "sequences.tsv";
    static final String VERSIONS = "versions.tsv";
    static final String MISSING = "missing.tsv";
    static final String FORMAT = "1";
    static final String OFFICE = "office";

    static String rowsOf(String table) {
        return "tables/" + table + ".copy.gz";
    }

    /** Whether a backup in a format that we know lies there. */
    boolean isThere() {
        try {
            return Files.isRegularFile(path.resolve(BackupWriter.SUMS))
                    && about().getProperty("format", "").equals(FORMAT);
        } catch (IOException unreadable) {
            return false;
        }
    }

    Properties about() throws IOException {
        Properties about = new Properties();
        try (Reader reader = Files.newBufferedReader(path.resolve(ABOUT))) {
            about.load(reader);
        }
        return about;
    }

    /** Proofs of its tables by name. */
    Map<String, TableDigest> tables() throws IOException {
        Map<String, TableDigest> tables = new TreeMap<>();
        for (String[] line : lines(TABLES)) {
            tables.put(line[0], new TableDigest(line[0], Long.parseLong(line[1]), line[2]));
        }
        return tables;
    }

    List<TableCatalogue.Sequence> sequences() throws IOException {
        List<TableCatalogue.Sequence> sequences = new ArrayList<>();
        for (String[] line : lines(SEQUENCES)) {
            sequences.add(new TableCatalogue.Sequence(line[0], Long.parseLong(line[1]), Long.parseLong(line[2])));
        }
        return sequences;
    }

    /** Version of the last migration by prefix. */
    Map<String, String> versions() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        for (String[] line : lines(VERSIONS)) {
            versions.put(line[0], line[1]);
        }
        return versions;
    }

    /** The rows of a table; the first line holds the names of the columns. */
    BufferedReader rows(String table) throws IOException {
        InputStream file = Files.newInputStream(path.resolve(rowsOf(table)));
        try {
            return new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(file, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
        } catch (IOException damaged) {
            file.close();
            throw damaged;
        }
    }

    /** Sum that was noted for each file, by its name. */
    Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(path.resolve(BackupWriter.SUMS))) {
            String[] parts = line.split("  ", 2);
            sums.put(parts[1], parts[0]);
        }
        return sums;
    }

    /** Names of files that are missing or are not as they were written, in order; takes as long as reading all. */
    List<String> damaged() throws IOException {
        List<String> damaged = new ArrayList<>();
        for (Map.Entry<String, String> noted : sums().entrySet()) {
            if (!noted.getValue().equals(sum(path.resolve(noted.getKey())))) {
                damaged.add(noted.getKey());
            }
        }
        return damaged;
    }

    /** Code of the office whose backup it is; empty for the whole portal. */
    String office() throws IOException {
        return about().getProperty(OFFICE, "");
    }

    /** SHA-256 of a file's content, empty when it is gone. */
    static String sum(Path file) throws IOException {
        MessageDigest digest = BackupWriter.sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (NoSuchFileException gone) {
            return "";
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** How many files were missing when it was made. */
    long missing() throws IOException {
        Path list = path.resolve(MISSING);
        return Files.exists(list) ? lines(MISSING).size() : 0;
    }

    private List<String[]> lines(String name) throws IOException {
        return Files.readAllLines(path.resolve(name)).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
