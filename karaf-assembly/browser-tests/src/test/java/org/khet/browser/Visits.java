package org.khet.browser;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions of a portal that stories signed in to and that nobody uses now, since signing in costs more than most pages. */
final class Visits {
    private final Map<String, Deque<List<Cookie>>> free = new HashMap<>();

    /** The cookies of a session of the account, which nobody else gets; empty if there is none. */
    List<Cookie> take(String account) {
        Deque<List<Cookie>> sessions = free.getOrDefault(account, new ArrayDeque<>());
        return sessions.isEmpty() ? List.of() : sessions.removeLast();
    }

    /** Another story may have this session; what a browser keeps besides, such as the language, stays behind. */
    void give(String account, List<Cookie> cookies) {
        List<Cookie> session = cookies.stream()
                .filter(cookie -> cookie.name.startsWith("JSESSION"))
                .toList();
        if (!session.isEmpty()) {
            free.computeIfAbsent(account, none -> new ArrayDeque<>()).addLast(session);
        }
    }
}
