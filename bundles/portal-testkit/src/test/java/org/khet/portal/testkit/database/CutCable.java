package org.khet.portal.testkit.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A way to the database that can be cut: then no new connection is made and open ones fail. */
final class CutCable {
    private final AtomicBoolean cut = new AtomicBoolean();
    private final DataSource through;

    CutCable(DataSource database) {
        through = proxy(DataSource.class, database);
    }

    DataSource through() {
        return through;
    }

    void cut() {
        cut.set(true);
    }

    void mend() {
        cut.set(false);
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            boolean local = method.getDeclaringClass() == Object.class
                    || method.getName().equals("close");
            if (cut.get() && !local) {
                throw new SQLException("the cable is cut", "08006");
            }
            try {
                Object answer = method.invoke(real, args);
                return answer instanceof Connection connection ? proxy(Connection.class, connection) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
