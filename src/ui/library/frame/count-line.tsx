/** How many there are, told after each change; a heading, to jump to. */
export function CountLine({ children }: { readonly children: string }) {
  return (
    <div class="count-line">
      <h2>
        <span role="status">{children}</span>
      </h2>
    </div>
  );
}
