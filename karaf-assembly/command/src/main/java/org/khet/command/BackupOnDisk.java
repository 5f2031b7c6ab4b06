package org.khet.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A backup on the disk, without the portal that made it. */
record BackupOnDisk(Path path) {
    private static final String SUMS = "SHA256SUMS";
    private static final String FORMAT = "1";

    /**
     * Reads every file and compares it with the sums.
     *
     * @return what is damaged, missing or does not belong there; empty when the backup is whole
     * @throws Failure if there is no backup, or one of a newer portal
     */
    List<String> faults() {
        Map<String, String> sums = sums();
        List<String> faults = new ArrayList<>();
        sums.forEach((name, sum) -> {
            Path file = path.resolve(name).normalize();
            if (!file.startsWith(path) || !Files.isRegularFile(file)) {
                faults.add("missing: " + name);
            } else if (!sum.equals(hash(file))) {
                faults.add("damaged: " + name);
            }
        });
        for (Path file : files()) {
            String name = name(file);
            if (!sums.containsKey(name) && !name.equals(SUMS)) {
                faults.add("does not belong to the backup: " + name);
            }
        }
        return faults;
    }

    /** What the backup says of itself: at, portal, database. */
    Properties about() {
        Properties about = new Properties();
        try (Reader reader = Files.newBufferedReader(path.resolve("backup.properties"))) {
            about.load(reader);
        } catch (IOException unreadable) {
            throw new Failure("no backup lies in " + path);
        }
        if (!about.getProperty("format", "").equals(FORMAT)) {
            throw new Failure("the backup in " + path + " was made by a newer portal; use its ./portal");
        }
        return about;
    }

    /** Code of the office whose backup it is; empty for the whole portal. */
    String office() {
        return about().getProperty("office", "");
    }

    /** Number of tables and of their rows. */
    long[] tablesAndRows() {
        try {
            List<String> tables = Files.readAllLines(path.resolve("tables.tsv"));
            return new long[] {
                tables.size(),
                tables.stream()
                        .mapToLong(line -> Long.parseLong(line.split("\t", -1)[1]))
                        .sum()
            };
        } catch (IOException unreadable) {
            throw new Failure("cannot read " + path.resolve("tables.tsv"));
        }
    }

    /** Number of files that rows name and that were not on the disk when the backup was made. */
    long missing() {
        Path list = path.resolve("missing.tsv");
        try {
            return Files.exists(list) ? Files.readAllLines(list).size() : 0;
        } catch (IOException unreadable) {
            throw new Failure("cannot read " + list);
        }
    }

    /** Copies the tables where the next start of a portal brings them in; they are there wholly or not at all. */
    void copyTables(Path waiting) {
        Path half = waiting.resolveSibling(waiting.getFileName() + ".half");
        copy(half, BackupOnDisk::isOfTheTables);
        try {
            Files.move(half, waiting, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new Failure("cannot write " + waiting + ": " + failure.getMessage());
        }
    }

    /** Copies the files beside the tables into a home; the address of its database stays that of the home. */
    void copyFiles(Path home) {
        copy(home, name -> !isOfTheTables(name) && !name.equals("config/org.khet.datasource.cfg"));
    }

    private static boolean isOfTheTables(String name) {
        return name.startsWith("tables/") || name.indexOf('/') < 0;
    }

    private interface Choice {
        boolean takes(String name);
    }

    private void copy(Path to, Choice choice) {
        try {
            for (Path file : files()) {
                if (choice.takes(name(file))) {
                    Path target = to.resolve(name(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failure) {
            throw new Failure("cannot copy the backup to " + to + ": " + failure.getMessage());
        }
    }

    private Map<String, String> sums() {
        about();
        Map<String, String> sums = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(path.resolve(SUMS))) {
                sums.put(line.substring(66), line.substring(0, 64));
            }
            return sums;
        } catch (IOException | StringIndexOutOfBoundsException damaged) {
            throw new Failure("the backup in " + path + " has no readable " + SUMS + "; it is not whole");
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException failure) {
            throw new Failure("cannot read " + path + ": " + failure.getMessage());
        }
    }

    private String name(Path file) {
        return path.relativize(file).toString().replace('\\', '/');
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            return "";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
