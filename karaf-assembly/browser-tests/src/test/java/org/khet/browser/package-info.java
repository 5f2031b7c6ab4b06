/** Stories told in a real Chromium against the real distribution, as its people use it. */
@NullMarked
package org.khet.browser;

import org.jspecify.annotations.NullMarked;
