package org.khet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.bench.check.PermissionCheck;
import org.khet.bench.check.SignInRush;
import org.khet.bench.data.AuditCost;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.data.ChainSpeed;
import org.khet.bench.data.RegisterSpeed;
import org.khet.bench.data.SchoolImportSpeed;
import org.khet.bench.data.SchoolListSpeed;
import org.khet.bench.data.SchoolUndoSpeed;
import org.khet.bench.data.SeriesSpeed;
import org.khet.bench.documents.CircularSpeed;
import org.khet.bench.documents.InboxSpeed;
import org.khet.bench.documents.LetterNumbersSpeed;
import org.khet.bench.documents.LetterRegisterSpeed;
import org.khet.bench.documents.LetterSearchSpeed;
import org.khet.bench.documents.MemoPrintSpeed;
import org.khet.bench.groups.AllocationSpeed;
import org.khet.bench.groups.BoardSpeed;
import org.khet.bench.groups.ClaimListSpeed;
import org.khet.bench.groups.ClaimSaveSpeed;
import org.khet.bench.groups.NoticeListSpeed;
import org.khet.bench.heap.SessionHeap;
import org.khet.bench.module.AuthorsFirstPage;
import org.khet.bench.module.ModuleArrival;
import org.khet.bench.module.ModuleDev;
import org.khet.bench.module.ModuleUpdateSpeed;
import org.khet.bench.operation.BackupUnderLoad;
import org.khet.bench.page.FormOpenSpeed;
import org.khet.bench.page.HomeSpeed;
import org.khet.bench.removal.Removal;
import org.khet.bench.rounds.BookSpeed;
import org.khet.bench.rounds.CaseSpeed;
import org.khet.bench.rounds.FormSpeed;
import org.khet.bench.rounds.RoundSpeed;
import org.khet.bench.search.SearchSpeed;
import org.khet.bench.start.Start;
import org.khet.bench.traffic.MixedDay;

/** {@code [--json FILE] [--minutes N] [NAME…]}: measures all or what is named, prints a table, writes the file; the mixed day lasts N minutes, 10 without. */
public final class Bench {
    private final PrintStream out;
    private final List<Measurement> all;

    private Bench(PrintStream out, Path distribution) {
        this.out = out;
        this.all = List.of(
                new Start(distribution),
                new RegisterSpeed(BenchProduct.DERBY),
                new RegisterSpeed(BenchProduct.POSTGRESQL),
                new SeriesSpeed(BenchProduct.DERBY),
                new SeriesSpeed(BenchProduct.POSTGRESQL),
                new AuditCost(BenchProduct.DERBY),
                new AuditCost(BenchProduct.POSTGRESQL),
                new ChainSpeed(BenchProduct.DERBY),
                new ChainSpeed(BenchProduct.POSTGRESQL),
                new SchoolImportSpeed(BenchProduct.DERBY),
                new SchoolImportSpeed(BenchProduct.POSTGRESQL),
                new SchoolUndoSpeed(BenchProduct.DERBY),
                new SchoolUndoSpeed(BenchProduct.POSTGRESQL),
                new SchoolListSpeed(BenchProduct.DERBY),
                new SchoolListSpeed(BenchProduct.POSTGRESQL),
                new FormSpeed(BenchProduct.DERBY),
                new FormSpeed(BenchProduct.POSTGRESQL),
                new RoundSpeed(BenchProduct.DERBY),
                new RoundSpeed(BenchProduct.POSTGRESQL),
                new CaseSpeed(BenchProduct.DERBY),
                new CaseSpeed(BenchProduct.POSTGRESQL),
                new BookSpeed(),
                new ClaimListSpeed(BenchProduct.DERBY),
                new ClaimListSpeed(BenchProduct.POSTGRESQL),
                new ClaimSaveSpeed(BenchProduct.DERBY),
                new ClaimSaveSpeed(BenchProduct.POSTGRESQL),
                new AllocationSpeed(BenchProduct.DERBY),
                new AllocationSpeed(BenchProduct.POSTGRESQL),
                new NoticeListSpeed(BenchProduct.DERBY),
                new NoticeListSpeed(BenchProduct.POSTGRESQL),
                new BoardSpeed(BenchProduct.DERBY),
                new BoardSpeed(BenchProduct.POSTGRESQL),
                new SearchSpeed(),
                new LetterNumbersSpeed(BenchProduct.DERBY),
                new LetterNumbersSpeed(BenchProduct.POSTGRESQL),
                new LetterRegisterSpeed(BenchProduct.DERBY),
                new LetterRegisterSpeed(BenchProduct.POSTGRESQL),
                new LetterSearchSpeed(BenchProduct.DERBY),
                new LetterSearchSpeed(BenchProduct.POSTGRESQL),
                new CircularSpeed(BenchProduct.DERBY),
                new CircularSpeed(BenchProduct.POSTGRESQL),
                new InboxSpeed(BenchProduct.DERBY),
                new InboxSpeed(BenchProduct.POSTGRESQL),
                new MemoPrintSpeed(),
                new HomeSpeed(distribution),
                new FormOpenSpeed(distribution),
                new SessionHeap(distribution),
                new PermissionCheck(distribution),
                new SignInRush(distribution),
                new MixedDay(distribution),
                new BackupUnderLoad(distribution),
                new Removal(distribution),
                new ModuleArrival(distribution),
                new ModuleUpdateSpeed(distribution),
                new ModuleDev(distribution),
                new AuthorsFirstPage(distribution));
    }

    /** Ends with 0 when everything was measured, whether or not goals are met; 1 when something could not be measured. */
    public static void main(String[] words) throws IOException {
        List<String> names = new ArrayList<>(List.of(words));
        String file = option(names, "--json");
        Path json = file == null ? null : Path.of(file);
        String minutes = option(names, "--minutes");
        if (minutes != null) {
            System.setProperty(MixedDay.MINUTES, minutes);
        }
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        var bench = new Bench(System.out, Path.of(System.getProperty("khet.distribution", "")));
        System.exit(bench.run(names, json));
    }

    /** Takes an option and its value out of the words; {@code null} when it is not among them. */
    private static @org.jspecify.annotations.Nullable String option(List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0) {
            return null;
        }
        String value = words.get(at + 1);
        words.subList(at, at + 2).clear();
        return value;
    }

    private int run(List<String> names, @org.jspecify.annotations.Nullable Path json) throws IOException {
        List<String> unknown = names.stream()
                .filter(name -> all.stream().noneMatch(one -> asked(one, List.of(name))))
                .toList();
        if (!unknown.isEmpty()) {
            out.println("nothing measures " + unknown + "; there are "
                    + all.stream().flatMap(one -> one.names().stream()).toList());
            return 2;
        }
        String machine = Machine.name();
        out.println(machine);
        List<Figure> figures = new ArrayList<>();
        boolean complete = true;
        for (Measurement one : all) {
            if (names.isEmpty() || asked(one, names)) {
                complete &= measure(one, figures);
            }
        }
        out.println();
        figures.forEach(figure -> out.println(figure.line()));
        if (json != null) {
            Files.writeString(
                    json,
                    figures.stream()
                            .map(Figure::json)
                            .collect(Collectors.joining(
                                    ",\n", "{\"machine\":\"" + machine + "\",\"figures\":[\n", "\n]}\n")));
        }
        return complete ? 0 : 1;
    }

    private boolean measure(Measurement one, List<Figure> figures) {
        out.println("== " + String.join(", ", one.names()));
        try {
            figures.addAll(one.measure(line -> out.println("   " + line)));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception failure) {
            out.println("   could not be measured: " + failure);
            failure.printStackTrace(out);
            return false;
        }
    }

    private static boolean asked(Measurement one, List<String> names) {
        return one.names().stream()
                .anyMatch(name -> names.stream().anyMatch(word -> name.equals(word) || name.startsWith(word + "-")));
    }
}
