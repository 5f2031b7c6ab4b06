/** What the demonstration shows. */
@NullMarked
package org.khet.promotion.internal.demo;

import org.jspecify.annotations.NullMarked;
