package org.khet.bench.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.heap.UidlClient;

/**
 * Somebody whose browser is played: it holds the push connection, answers when the portal asks for the last words before a
 * view is replaced, and gives a new field the text that it had when the portal was only behind, as the portal's script does.
 * Fifty real ones on the machine of the portal would measure themselves.
 */
final class FormVisitor implements HalfFilledForm {
    private static final Pattern ASKED = Pattern.compile(
            "\\{\"@v-return\":\\[(\\d+),(\\d+)]},\\{\"@v-return\":\\[\\d+,\\d+]},\"[^\"]*khetDraft\\.ready");
    private static final String FREEZES = "khetDraft.freeze(";
    private static final String GONE = "package-x";
    private static final int PATIENCE = 60;

    private final UidlClient talk;
    private final Executor threads;
    private final boolean quick;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, Set<String>> had = new LinkedHashMap<>();
    private final List<CompletableFuture<Void>> healing = new ArrayList<>();
    private CountDownLatch version = new CountDownLatch(0);
    private CountDownLatch gone = new CountDownLatch(0);
    private long still;
    private double seconds;

    /**
     * Signs in and fills in.
     *
     * @param threads run what is done when the portal speaks
     * @param quick   whether what is typed is sent at once, or only when the portal asks for it
     */
    FormVisitor(DemoPortal portal, DemoPortal.Account account, Executor threads, boolean quick)
            throws IOException, InterruptedException {
        this.talk = new UidlClient(portal.address(), this::hear);
        this.threads = threads;
        this.quick = quick;
        talk.signIn(account.name(), account.password());
        open();
        write(PLACE, "ห้องของ " + account.name());
        write(SYMPTOM, "เครื่องของ " + account.name() + " เปิดไม่ติด");
    }

    private void open() throws IOException, InterruptedException {
        talk.open(FORM, "");
        talk.connect();
        look(talk.page());
    }

    private void write(String field, String text) throws IOException, InterruptedException {
        int node;
        synchronized (this) {
            type(field, text);
            node = Objects.requireNonNull(nodes.get(field));
        }
        hear(talk.send(UidlClient.typed(node, text)));
    }

    private synchronized void type(String field, String text) {
        typed.put(field, text);
        had.computeIfAbsent(field, first -> new HashSet<>(Set.of(""))).add(text);
    }

    @Override
    public void goesOn(String words) throws IOException, InterruptedException {
        String text;
        synchronized (this) {
            text = typed.get(SYMPTOM) + " " + words;
            type(SYMPTOM, text);
        }
        if (quick) {
            write(SYMPTOM, text);
        }
    }

    /** The portal has said something. */
    private void hear(String said) {
        Matcher asked = ASKED.matcher(said);
        while (asked.find()) {
            answer(asked.group(1), asked.group(2));
        }
        look(said);
    }

    private void answer(String node, String channel) {
        String values;
        synchronized (this) {
            values = typed.entrySet().stream()
                    .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
                    .collect(Collectors.joining(","));
        }
        threads.execute(() -> {
            try {
                hear(talk.send("{\"type\":\"channel\",\"node\":" + node + ",\"channel\":" + channel
                        + ",\"args\":[{\"values\":{" + values + "},\"composing\":false}]}"));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private synchronized void look(String said) {
        if (said.contains(FREEZES) && still == 0) {
            still = System.nanoTime();
        }
        if (said.contains(GONE)) {
            gone.countDown();
        }
        String node = first(
                "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":3,\"value\":\"" + SYMPTOM + "\"", said);
        if (node == null) {
            return;
        }
        for (String field : new String[] {SYMPTOM, PLACE}) {
            String at = Objects.requireNonNull(first(
                    "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":3,\"value\":\"" + field + "\"", said));
            nodes.put(field, Integer.valueOf(at));
            String value = first(
                    "\\{\"node\":" + at + ",\"type\":\"put\",\"key\":\"value\",\"feat\":1,\"value\":\"([^\"]*)\"",
                    said);
            shown.put(field, value == null ? "" : value);
            heal(field);
        }
        seconds = still == 0 ? 0 : (System.nanoTime() - still) / 1e9;
        version.countDown();
    }

    private void heal(String field) {
        String text = typed.getOrDefault(field, "");
        String there = shown.getOrDefault(field, "");
        if (!there.equals(text) && had.getOrDefault(field, Set.of()).contains(there)) {
            shown.put(field, text);
            healing.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            write(field, text);
                        } catch (IOException lost) {
                            throw new UncheckedIOException(lost);
                        } catch (InterruptedException interrupted) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    threads));
        }
    }

    private static @Nullable String first(String pattern, String said) {
        Matcher found = Pattern.compile(pattern).matcher(said);
        return found.find() ? found.group(1) : null;
    }

    @Override
    public synchronized void awaitsVersion() {
        still = 0;
        version = new CountDownLatch(1);
    }

    @Override
    public synchronized void awaitsGoing() {
        gone = new CountDownLatch(1);
    }

    @Override
    public double pause() throws InterruptedException {
        await(version, "another version");
        synchronized (this) {
            return seconds;
        }
    }

    @Override
    public void awaitGone() throws InterruptedException {
        await(gone, "the form to go");
    }

    private static void await(CountDownLatch latch, String what) throws InterruptedException {
        if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("waited a minute for " + what);
        }
    }

    @Override
    public boolean isSame() throws IOException, InterruptedException {
        return talk.isConnected() && talk.isAlive();
    }

    @Override
    public synchronized Map<String, String> typed() {
        return Map.copyOf(typed);
    }

    @Override
    public synchronized Map<String, String> shown() {
        return Map.copyOf(shown);
    }

    @Override
    public void forgets() throws IOException, InterruptedException {
        List<CompletableFuture<Void>> begun;
        synchronized (this) {
            begun = List.copyOf(healing);
            had.clear();
        }
        begun.forEach(CompletableFuture::join);
        talk.leave();
        open();
    }

    @Override
    public void close() {
        talk.close();
    }
}
