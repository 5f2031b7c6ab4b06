/** Demonstration data of the section; everything invented. */
@NullMarked
package org.khet.ict.internal.demo;

import org.jspecify.annotations.NullMarked;
