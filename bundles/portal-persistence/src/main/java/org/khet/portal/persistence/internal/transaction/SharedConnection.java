package org.khet.portal.persistence.internal.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a transaction as the units of work see it: they may not end it. Their commit does nothing, their
 * rollback condemns the whole transaction. Notes what changes or locks rows.
 */
final class SharedConnection implements InvocationHandler {
    private final Connection real;
    private final Runnable condemn;
    private final Consumer<String> changing;

    private SharedConnection(Connection real, Runnable condemn, Consumer<String> changing) {
        this.real = real;
        this.condemn = condemn;
        this.changing = changing;
    }

    /** @param changing gets what changes or locks rows, in small letters; empty where the text is not known */
    static Connection of(Connection real, Runnable condemn, Consumer<String> changing) {
        return (Connection) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new SharedConnection(real, condemn, changing));
    }

    /** Whether a statement in small letters only reads, and locks nothing. */
    private static boolean isReading(String text) {
        return text.startsWith("values")
                || (text.startsWith("select")
                        && !text.contains(" for update")
                        && !text.contains(" for share")
                        && !text.contains(" for no key"));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        switch (method.getName()) {
            case "close", "commit", "setAutoCommit", "setTransactionIsolation", "setReadOnly" -> {
                return null;
            }
            case "rollback" -> {
                if (args == null || args.length == 0) {
                    condemn.run();
                    return null;
                }
            }
            case "prepareStatement" -> {
                String text = String.valueOf(Objects.requireNonNull(args)[0])
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
                if (!isReading(text)) {
                    changing.accept(text);
                }
            }
            case "createStatement", "prepareCall" -> changing.accept("");
            default -> {
                // everything else is the real connection's
            }
        }
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
