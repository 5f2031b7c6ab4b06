/** Jars of modules: what they say of themselves, read without running them, and where they are kept. */
@NullMarked
package org.khet.portal.control.internal.jar;

import org.jspecify.annotations.NullMarked;
