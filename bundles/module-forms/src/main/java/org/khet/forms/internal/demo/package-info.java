/** Demonstration of the module. */
@NullMarked
package org.khet.forms.internal.demo;

import org.jspecify.annotations.NullMarked;
